package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.Chapter;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.desk.travel.ClaimFiles;
import eu.inclusion.pathway.programme.Euros;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.travel.TravelClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A travel claim as Tasklist's tab shows it beside its task, with its receipts to open. */
@Component
class TravelTaskFile implements TaskFileSource {

    private final ClaimFiles claims;

    TravelTaskFile(ClaimFiles claims) {
        this.claims = claims;
    }

    @Override
    public Optional<TaskFileView> of(ToDo toDo, Words words) {
        return claims.ofTask(toDo).map(claim -> of(claim, words));
    }

    private static TaskFileView of(ClaimFiles.Shown shown, Words words) {
        TravelClaim claim = shown.claim();
        String page = "/desk/travel-claims/" + claim.reference();
        List<Chapter.Fact> facts = new ArrayList<>(List.of(
                new Chapter.Fact(words.of("desk.status"), words.of("travel.status." + claim.status())),
                new Chapter.Fact(words.of("travel.desk.event"), shown.event().title()),
                new Chapter.Fact(words.of("travel.desk.claimed"), Euros.of(claim.claimed(), words.reader()))));
        claim.legs().forEach(leg -> facts.add(new Chapter.Fact(words.day(leg.travelledOn()),
                leg.departure() + " – " + leg.arrival() + "\n" + leg.cost().toPlainString() + " " + leg.currency())));
        shown.receipts().forEach(receipt -> facts.add(new Chapter.Fact(words.of("travel.desk.receipt"), receipt.fileName(),
                page + "/receipts/" + receipt.id().text())));
        return new TaskFileView(claim.reference(), claim.personName(), page, facts, List.of(), List.of(), null, words);
    }
}
