/** Stands in for the parts of jsPDF that draw web pages (html2canvas, canvg, dompurify): no report needs them. */
export const LEFT_OUT = true
