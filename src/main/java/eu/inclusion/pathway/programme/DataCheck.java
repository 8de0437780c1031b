package eu.inclusion.pathway.programme;

import org.jspecify.annotations.Nullable;

/** Refuses what is wrong in one file of the programme's data, with the reason. */
record DataCheck(String file) {

    void refuseWhen(boolean wrong, String reason) {
        if (wrong) {
            throw new ProgrammeDataInconsistent(file, reason);
        }
    }

    /** Refuses a number that is too small; one that is not known is fine. */
    void refuseBelow(int least, String what, @Nullable Sourced<Integer> number) {
        if (number != null) {
            refuseWhen(number.value() < least, number.value() + " " + what);
        }
    }
}
