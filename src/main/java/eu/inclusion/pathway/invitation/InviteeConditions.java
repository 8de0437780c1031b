package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.organisation.ExperienceStatus;
import eu.inclusion.pathway.organisation.MatchKey;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts what an officer looks for into SQL; {@code p} is the participation and {@code o} its organisation. */
class InviteeConditions {

    /** The type of action for which the programme counts experience and to which the path leads. */
    static final String PARTNERSHIPS = "PARTNERSHIPS";

    /** Whether the organisation did not agree to be invited. */
    static final String NO_CONSENT =
            "exists (select 1 from mapping_record m where m.organisation_path_id = p.organisation_path_id and not m.may_be_invited)";

    /** Those of an organisation who came to an event of an agency to which it was not invited, as was said afterwards. */
    static final String UNANNOUNCED = " from attendee a join event e on e.id = a.event_id where a.organisation_id = %s and e.agency = %s"
            + " and a.participation_id is null and a.presence in ('FULL', 'PARTIAL') and e.status in ('HELD', 'CLOSED')";

    private static final String FROM = " from participation p join organisation o on o.id = p.organisation_id where ";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    InviteeConditions(AgencyCode agency, InviteeSearch search, Object round) {
        this(agency, search);
        values.put("round", round);
        conditions.add("p.status = 'AWAITING_INVITATION' and not " + NO_CONSENT);
        if (search.chosen()) {
            conditions.add("exists (select 1 from invitation_choice c where c.round_id = :round and c.participation_id = p.id)");
        }
    }

    private InviteeConditions(AgencyCode agency, InviteeSearch search) {
        where("p.agency = :agency", "agency", agency.value());
        where("p.kind = :kind", "kind", EventKind.NATIONAL.name());
        lookFor(search);
    }

    /** Those that fit as well, whatever keeps them from being chosen. */
    static InviteeConditions ofAll(AgencyCode agency, InviteeSearch search) {
        return new InviteeConditions(agency, search);
    }

    private void lookFor(InviteeSearch search) {
        if (!search.text().isEmpty()) {
            where("o.match_key like :text escape '!'", "text", "%" + literally(boiledDown(search.text())) + "%");
        }
        if (!search.region().isEmpty()) {
            where("(lower(o.postcode) like :region escape '!' or lower(o.place) like :region escape '!')", "region",
                    literally(search.region().toLowerCase(Locale.ROOT)) + "%");
        }
        if (search.strand() != null) {
            where("exists (select 1 from participation_strand s where s.participation_id = p.id and s.strand = :strand)", "strand",
                    search.strand().name());
        }
        if (search.need() != null) {
            where("exists (select 1 from mapping_need n where n.organisation_path_id = p.organisation_path_id and n.need = :need)", "need",
                    search.need().name());
        }
        if (search.experience() != null) {
            where("exists (select 1 from experience x where x.organisation_path_id = p.organisation_path_id and x.action_type = '" + PARTNERSHIPS
                    + "' and x.status in (:experience))", "experience", upTo(search.experience()));
        }
        if (search.earlier() != null) {
            conditions.add(earlier(search.earlier()));
        }
    }

    private static List<String> upTo(ExperienceStatus status) {
        return status == ExperienceStatus.EXPERIENCED ? List.of(status.name())
                : Arrays.stream(ExperienceStatus.values()).filter(one -> one.compareTo(status) <= 0).map(Enum::name).toList();
    }

    private static String earlier(EarlierEvents earlier) {
        String unannounced = "exists (select 1" + UNANNOUNCED.formatted("p.organisation_id", "p.agency") + ")";
        String at = "exists (select 1 from participation h where h.organisation_id = p.organisation_id and h.agency = p.agency and h.status in (%s))";
        return switch (earlier) {
            case CAME -> "(" + at.formatted("'ATTENDED', 'PARTLY_ATTENDED'") + " or " + unannounced + ")";
            case NEVER_CAME -> "not " + at.formatted("'ATTENDED', 'PARTLY_ATTENDED'") + " and not " + unannounced;
            case MISSED -> at.formatted("'NO_SHOW'");
        };
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** Everything after the columns of a select. */
    String fromWhere() {
        return FROM + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private static String boiledDown(String text) {
        String key = MatchKey.of(text, "");
        return key.substring(0, key.length() - 1);
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
