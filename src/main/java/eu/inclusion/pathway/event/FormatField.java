package eu.inclusion.pathway.event;

/** What only events of certain formats have to say; what is said is a text of a few lines. */
public enum FormatField {
    /** What participants can do afterwards. */
    LEARNING_OUTCOMES("learningOutcomes"),
    /** Who trains. */
    TRAINERS("trainers"),
    /** What it is about as a whole. */
    THEME("theme"),
    /** Which organisations the participants hope to meet, and for which action. */
    PARTNERS_SOUGHT("partnersSought"),
    /** Which organisations are visited. */
    HOSTING_ORGANISATIONS("hostingOrganisations"),
    /** The how manieth it is. */
    EDITION("edition"),
    /** Who speaks. */
    SPEAKERS("speakers");

    private final String question;

    FormatField(String question) {
        this.question = question;
    }

    /** Under which key the planning forms ask for it. */
    public String question() {
        return question;
    }
}
