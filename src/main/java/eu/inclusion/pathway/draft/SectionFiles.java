package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.util.List;
import java.util.Map;

/** What the section of the annexes goes by: the files that lie there, and not what somebody wrote about them. */
public interface SectionFiles {

    /**
     * The files of a draft at this moment.
     *
     * @param answers the section's answers that tell of them
     * @param missing what must still come before the draft can be submitted
     */
    record Present(Map<String, Object> answers, List<FormProblem> missing) {
    }

    Present present(GrantApplicationId id, CallKey call);
}
