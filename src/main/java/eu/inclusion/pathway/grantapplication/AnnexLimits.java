package eu.inclusion.pathway.grantapplication;

/**
 * How many files may go with an application, and how large they may be. FORM-KA210 and FORM-KA220, call 2025, section Annexes.
 *
 * @param mostAccessionForms how many accession forms at most
 * @param mostOthers         how many other files at most
 */
public record AnnexLimits(int fileMegabytes, int totalMegabytes, int mostAccessionForms, int mostOthers) {

    private static final long MEGABYTE = 1_048_576;

    /** Those of the official web form. */
    static final AnnexLimits OFFICIAL = new AnnexLimits(15, 100, 90, 6);

    int most(AnnexKind kind) {
        return switch (kind) {
            case DECLARATION_ON_HONOUR -> 1;
            case ACCESSION_FORM -> mostAccessionForms;
            case OTHER -> mostOthers;
        };
    }

    public long fileBytes() {
        return fileMegabytes * MEGABYTE;
    }

    public long totalBytes() {
        return totalMegabytes * MEGABYTE;
    }
}
