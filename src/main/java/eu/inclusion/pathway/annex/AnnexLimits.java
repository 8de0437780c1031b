package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * How many files may go with an application, and how large they may be. FORM-KA210 and FORM-KA220, call 2025, section Annexes.
 *
 * @param declaration        whether it is not complete without a declaration on honour
 * @param mostAccessionForms how many accession forms at most
 * @param mostOthers         how many other files at most
 */
public record AnnexLimits(boolean declaration, int fileMegabytes, int totalMegabytes, int mostAccessionForms, int mostOthers) {

    /** Those of the official web form; also where a call says nothing else, because files must have some limit. */
    static final AnnexLimits OFFICIAL = new AnnexLimits(true, 15, 100, 90, 6);

    private static final long MEGABYTE = 1_048_576;

    static AnnexLimits of(RuleSet.@Nullable Annexes rules) {
        return rules == null ? OFFICIAL : new AnnexLimits(rules.declaration().value(),
                or(rules.fileMegabytes(), OFFICIAL.fileMegabytes), or(rules.totalMegabytes(), OFFICIAL.totalMegabytes),
                or(rules.accessionForms(), OFFICIAL.mostAccessionForms), or(rules.others(), OFFICIAL.mostOthers));
    }

    private static int or(@Nullable Sourced<Integer> number, int official) {
        return number == null ? official : number.value();
    }

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
