package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.applicationform.ApplicationContent.Activity;
import eu.inclusion.pathway.applicationform.ApplicationContent.WorkPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The budget so far as tables to read, worked out anew each time the page is drawn. */
@Component
class BudgetTables {

    private static final int HUNDRED = 100;

    private final SectionOptions options;

    BudgetTables(SectionOptions options) {
        this.options = options;
    }

    /** How people call a work package: its place and its title. */
    String name(ApplicationContent content, WorkPackage one, Locale reader) {
        int place = content.placeOf(one);
        return one.isManagement() ? options.say("grantapplication.budget.management", reader)
                : options.say("grantapplication.budget.package", reader, place, Objects.requireNonNullElse(one.title(), "?"));
    }

    List<Map<String, String>> ofPackages(ApplicationContent content, Locale reader) {
        List<Map<String, String>> rows = new ArrayList<>();
        content.workPackages().forEach(one -> rows.add(Map.of("name", name(content, one, reader), "amount", euro(one.amount(), reader),
                "part", part(one.amount(), content.lumpSum(), reader))));
        long sum = Budget.ofPackages(content);
        rows.add(Map.of("name", options.say("grantapplication.budget.together", reader), "amount", euro(sum, reader),
                "part", part(sum, content.lumpSum(), reader)));
        return rows;
    }

    List<Map<String, String>> ofActivities(ApplicationContent content, Locale reader) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Activity activity : content.activities()) {
            rows.add(Map.of("name", Objects.requireNonNullElse(activity.title(), "?"), "amount", euro(activity.amount(), reader), "remaining", ""));
        }
        long sum = Budget.ofActivities(content);
        rows.add(Map.of("name", options.say("grantapplication.budget.together", reader), "amount", euro(sum, reader),
                "remaining", remaining(content.lumpSum(), sum, reader)));
        return rows;
    }

    List<Map<String, String>> ofPackagesByActivity(ApplicationContent content, Locale reader) {
        return content.workPackages().stream().filter(one -> !one.isManagement()).map(one -> {
            long sum = Budget.ofActivities(content, one);
            return Map.of("name", name(content, one, reader), "amount", euro(sum, reader), "remaining", remaining(one.amount(), sum, reader));
        }).toList();
    }

    List<Map<String, String>> ofShares(ApplicationContent content, Locale reader) {
        return content.workPackages().stream().map(one -> {
            long divided = Budget.ofShares(content, one);
            return Map.of("name", name(content, one, reader), "amount", euro(one.amount(), reader), "divided", euro(divided, reader),
                    "remaining", remaining(one.amount(), divided, reader));
        }).toList();
    }

    List<Map<String, String>> ofOrganisations(ApplicationContent content, List<Map<String, String>> organisations, Locale reader) {
        return organisations.stream().map(one -> {
            long sum = Budget.ofShares(content, one.get("value"));
            return Map.of("name", one.get("label"), "amount", euro(sum, reader), "part", part(sum, content.lumpSum(), reader));
        }).toList();
    }

    private String euro(@Nullable Number amount, Locale reader) {
        return amount == null ? "?" : options.say("grantapplication.euro", reader, amount).replace(' ', '\u00a0');
    }

    private String remaining(@Nullable Integer whole, long sum, Locale reader) {
        return whole == null ? "?" : euro(whole - sum, reader);
    }

    private String part(@Nullable Number amount, @Nullable Integer whole, Locale reader) {
        return amount == null || whole == null || whole == 0 ? "?"
                : options.say("grantapplication.budget.percent", reader, (double) amount.longValue() * HUNDRED / whole);
    }
}
