package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.draft.SectionFiles;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import org.springframework.stereotype.Component;

/** Lists the files of drafts, with what the rules of their call say about files. */
@Component
class AnnexLists implements SectionFiles {

    private final Documents documents;
    private final Calls calls;

    AnnexLists(Documents documents, Calls calls) {
        this.documents = documents;
        this.calls = calls;
    }

    AnnexList of(GrantApplication application) {
        return of(application.id(), application.call());
    }

    @Override
    public Present present(GrantApplicationId id, CallKey call) {
        AnnexList list = of(id, call);
        return new Present(AnnexSection.answers(list.annexes()), list.missing());
    }

    private AnnexList of(GrantApplicationId id, CallKey call) {
        return new AnnexList(limits(call), Annex.among(documents.of(id.value())));
    }

    private AnnexLimits limits(CallKey call) {
        return calls.find(call).map(Call::rules).map(rules -> AnnexLimits.of(rules.annexes())).orElse(AnnexLimits.OFFICIAL);
    }
}
