package eu.inclusion.pathway.programme;

/** What a file is for that goes with an application. FORM-KA210 and FORM-KA220, call 2025, section Annexes. */
public enum AnnexKind {
    /** Signed by the legal representative; an application is not complete without it. */
    DECLARATION_ON_HONOUR,
    /** With it a partner joins the grant agreement; it may follow after the submission. */
    ACCESSION_FORM,
    OTHER
}
