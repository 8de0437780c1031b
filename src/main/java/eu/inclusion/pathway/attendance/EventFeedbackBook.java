package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ProjectIdea;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what organisations thought of an event. */
@Component
public class EventFeedbackBook {

    private final JdbcClient database;

    EventFeedbackBook(JdbcClient database) {
        this.database = database;
    }

    /** Texts stand in the order of the alphabet, so that nobody's stand together. */
    public EventFeedback of(EventId event) {
        List<Given> given = database.sql("""
                        select f.rating, f.project_idea, f.useful, f.missed from participation_feedback f
                        join participation p on p.id = f.participation_id where p.event_id = ?""")
                .param(event.value())
                .query((row, line) -> new Given(row.getInt("rating"), ProjectIdea.valueOf(row.getString("project_idea")),
                        row.getString("useful"),
                        row.getString("missed"))).list();
        Map<Integer, Integer> ratings = new TreeMap<>();
        Map<ProjectIdea, Integer> ideas = new EnumMap<>(ProjectIdea.class);
        given.forEach(one -> {
            ratings.merge(one.rating(), 1, Integer::sum);
            ideas.merge(one.idea(), 1, Integer::sum);
        });
        return new EventFeedback(asked(event), given.size(), ratings, ideas, texts(given.stream().map(Given::useful).toList()),
                texts(given.stream().map(Given::missed).toList()));
    }

    private int asked(EventId event) {
        return database.sql("select count(*) from participation where event_id = ? and status in ('ATTENDED', 'PARTLY_ATTENDED')")
                .param(event.value()).query(Integer.class).single();
    }

    private static List<String> texts(List<String> all) {
        return all.stream().map(String::strip).filter(text -> !text.isEmpty()).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private record Given(int rating, ProjectIdea idea, String useful, String missed) {
    }
}
