package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.ProjectIdea;
import java.util.List;
import java.util.Map;

/**
 * What organisations thought of an event, without their names: they were told so.
 *
 * @param asked how many organisations took part
 * @param ratings how often each from 1, not useful, to 5, very useful, was given
 * @param ideas whether they came home with an idea for a project
 */
public record EventFeedback(int asked, int answered, Map<Integer, Integer> ratings, Map<ProjectIdea, Integer> ideas, List<String> useful,
        List<String> missed) {

    public EventFeedback {
        ratings = Map.copyOf(ratings);
        ideas = Map.copyOf(ideas);
        useful = List.copyOf(useful);
        missed = List.copyOf(missed);
    }

    /** Of five, to one decimal place; 0 where nobody answered. */
    public double mean() {
        double sum = ratings.entrySet().stream().mapToDouble(one -> one.getKey() * one.getValue()).sum();
        return answered == 0 ? 0 : Math.round(10 * sum / answered) / 10.0;
    }
}
