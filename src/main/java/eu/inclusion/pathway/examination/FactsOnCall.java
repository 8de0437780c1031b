package eu.inclusion.pathway.examination;

import eu.inclusion.pathway.annex.SupplementsInCall;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.consent.ConsentState;
import eu.inclusion.pathway.consent.PartnerConsents;
import eu.inclusion.pathway.finding.AnnexFile;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.RoundFacts;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.intake.ReceivedInCall;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.roundplace.CountsInCall;
import eu.inclusion.pathway.roundplace.RoundCounts;
import eu.inclusion.pathway.similarity.ConsortiaInCall;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What {@link FactsOnFile} knows of one application, for all that an agency received in a call and with few statements. Similar texts
 * are left out: comparing all with all would take too long.
 */
@Component
class FactsOnCall {

    private final SupplementsInCall supplied;
    private final PartnerConsents consents;
    private final CountsInCall counts;
    private final ConsortiaInCall consortia;

    FactsOnCall(SupplementsInCall supplied, PartnerConsents consents, CountsInCall counts, ConsortiaInCall consortia) {
        this.supplied = supplied;
        this.consents = consents;
        this.counts = counts;
        this.consortia = consortia;
    }

    /** What is known of the round around each application. */
    record Round(Map<GrantApplicationId, List<RoundCounts.Count>> counts, Map<GrantApplicationId, List<String>> sameConsortium) {

        private RoundFacts around(GrantApplicationId id) {
            return new RoundFacts(null, RoundSurvey.counted(counts.getOrDefault(id, List.of())), sameConsortium.getOrDefault(id, List.of()), null);
        }
    }

    /** What is known of some applications besides. */
    record Known(Round round, Map<GrantApplicationId, List<SupplementsInCall.Supplied>> supplied, Map<GrantApplicationId, Map<Oid, ConsentState>> consents) {

        ApplicationFacts besides(ApplicationFacts facts, GrantApplicationId id) {
            ApplicationFacts known = FactsOnFile.with(facts, consents.getOrDefault(id, Map.of())).with(round.around(id));
            List<AnnexFile> received = known.annexes();
            return received == null ? known : known.with(Stream.concat(received.stream(), supplied.getOrDefault(id, List.of()).stream()
                    .map(file -> new AnnexFile(file.kind(), file.fileName(), file.bytes(), true))).toList());
        }
    }

    Round round(Call call) {
        return new Round(counts.of(call), consortia.of(call.key()));
    }

    Known of(List<ReceivedInCall.Line> some, Round round) {
        Map<GrantApplicationId, Integer> versions = some.stream()
                .collect(Collectors.toMap(ReceivedInCall.Line::application, ReceivedInCall.Line::number));
        return new Known(round, supplied.of(versions.keySet()), consents.ofSubmissions(versions));
    }
}
