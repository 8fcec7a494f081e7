/** What a file of ours says it is: a dossier, one that a room fills in, what everyone at a workshop is asked, what one of them answered. */
export const FORMAT = 'weloverwogen/dossier'
export const WORKSHOP_FORMAT = 'weloverwogen/workshop'
export const INVITATION_FORMAT = 'weloverwogen/invitation'
export const CONTRIBUTION_FORMAT = 'weloverwogen/contribution'
