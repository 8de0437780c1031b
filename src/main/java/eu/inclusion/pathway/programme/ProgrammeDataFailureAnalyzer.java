package eu.inclusion.pathway.programme;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words which file of the programme's data keeps the application from starting, and what to do. */
class ProgrammeDataFailureAnalyzer extends AbstractFailureAnalyzer<ProgrammeDataInconsistent> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ProgrammeDataInconsistent cause) {
        return new FailureAnalysis(
                "The programme's data are not consistent. " + cause.getMessage() + ".",
                "Correct it in the folder that pathway.programme.location names"
                        + " (or take the file away there, and the one we ship is used), then start again.",
                cause);
    }
}
