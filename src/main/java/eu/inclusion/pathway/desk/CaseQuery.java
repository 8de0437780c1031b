package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.organisation.MatchKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts what an officer looks for into SQL, naming only the tables and columns that it needs. */
class CaseQuery {

    private static final Pattern REFERENCE = Pattern.compile("(?i)[A-Z]{2}\\d{2}-\\d{1,12}");
    private static final Pattern NUMBER = Pattern.compile("\\d{3,12}");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private boolean byName;

    CaseQuery(CaseScope scope, CaseSearch search) {
        CaseScope seen = search.agency() == null ? scope : scope.only(search.agency());
        where("p.agency in (:agencies)", "agencies", seen.isEmpty() ? List.of("") : seen.codes());
        if (search.status() != null) {
            where("p.status = :status", "status", search.status().name());
        } else if (!search.ended()) {
            conditions.add("p.status in ('ACTIVE', 'DORMANT')");
        }
        if (search.phase() != null) {
            where("p.phase = :phase", "phase", search.phase().name());
        }
        if (search.strand() != null) {
            where("exists (select 1 from organisation_path_strand s where s.organisation_path_id = p.id and s.strand = :strand)",
                    "strand", search.strand().name());
        }
        if (!search.text().isEmpty()) {
            lookFor(search.text(), seen);
        }
    }

    private void lookFor(String text, CaseScope seen) {
        if (REFERENCE.matcher(text).matches()) {
            where("p.reference = upper(:reference)", "reference", text);
        } else if (NUMBER.matcher(text).matches()) {
            where("p.reference in (:references)", "references",
                    seen.isEmpty() ? List.of("") : seen.codes().stream().map(agency -> agency + "-" + text).toList());
        } else {
            byName = true;
            where("o.match_key like :name escape '!'", "name", "%" + literally(boiledDown(text)) + "%");
        }
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    String page() {
        return "select " + CaseLine.COLUMNS + " from organisation_path p join organisation o on o.id = p.organisation_id where "
                + String.join(" and ", conditions) + " order by p.opened_at desc, p.reference desc limit :limit offset :offset";
    }

    String count() {
        return "select count(*) from (select 1 as one from organisation_path p"
                + (byName ? " join organisation o on o.id = p.organisation_id" : "")
                + " where " + String.join(" and ", conditions) + " limit :limit) counted";
    }

    Map<String, Object> values() {
        return values;
    }

    /** As names are kept for comparing: without case, accents and punctuation. */
    private static String boiledDown(String text) {
        String key = MatchKey.of(text, "");
        return key.substring(0, key.length() - 1);
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
