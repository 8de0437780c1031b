package eu.inclusion.pathway.eligibility;

/** A file that lies beside the form, of so many bytes. Programme Guide 2025, pp. 441-459. */
public record AnnexFile(Kind kind, String fileName, long bytes) {

    /** What an annex is. */
    public enum Kind {

        /** Signed by the applicant's legal representative. Financial Regulation 2024/2509, Art. 139. */
        DECLARATION_ON_HONOUR,

        /** By which a partner joins the agreement; before 2021 a mandate. */
        ACCESSION_FORM,

        OTHER
    }
}
