import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks PDFs against PDF/UA-1 with veraPDF: paths come in, one a line; for each one line goes out, with the number of
 * checks and the failed rules between tabs. One program for all of them, because it is slow to begin.
 */
public class CheckUa {
  public static void main(String[] words) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = paths.readLine(); path != null; path = paths.readLine()) {
      System.out.println(String.join("\t", check(path)));
      System.out.flush();
    }
  }

  private static Iterable<String> check(String path) {
    Map<String, Integer> failed = new TreeMap<>();
    long checks = 0;
    try (FileInputStream file = new FileInputStream(path);
        PDFAParser parser = Foundries.defaultInstance().createParser(file, PDFAFlavour.PDFUA_1)) {
      PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
      ValidationResult result = validator.validate(parser);
      checks = result.getTotalAssertions();
      for (TestAssertion one : result.getTestAssertions())
        if (one.getStatus() == TestAssertion.Status.FAILED)
          failed.merge("rule " + one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + ": " + one.getMessage(), 1, Integer::sum);
      if (!result.isCompliant() && failed.isEmpty()) failed.put("not compliant", 1);
    } catch (Exception problem) {
      failed.put(problem.toString(), 1);
    }
    java.util.List<String> line = new java.util.ArrayList<>();
    line.add(String.valueOf(checks));
    failed.forEach((rule, times) -> line.add((times + " x " + rule).replaceAll("\\s+", " ")));
    return line;
  }
}
