package eu.inclusion.pathway.programme;

/** The field (sector) in which a project has its impact and in which it is applied for. Programme Guide 2025, Part B. */
public enum Field {
    SCHOOL("SCH"),
    VET("VET"),
    HIGHER_EDUCATION("HED"),
    ADULT("ADU"),
    YOUTH("YOU"),
    SPORT("SPO");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    /** The three letters in form and project numbers, for example {@code YOU} in 2022-2-NL01-KA210-YOU-000099271. */
    public String code() {
        return code;
    }
}
