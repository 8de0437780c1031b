package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.programme.Refusal;
import java.util.Map;
import java.util.Set;

/** Somebody else answered the same questions differently since this person opened the section; nothing was written over. */
public class SectionChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String other;
    private final transient Map<String, Object> together;
    private final Set<String> questions;

    SectionChangedMeanwhile(String other, AnswersMerge merge) {
        super("grantapplication.section-changed-meanwhile", other);
        this.other = other;
        this.together = Map.copyOf(merge.answers());
        this.questions = Set.copyOf(merge.conflicts());
    }

    /** E-mail address of who answered differently. */
    public String other() {
        return other;
    }

    /** Whether it was the same person, in another window. */
    public boolean isOf(String person) {
        return other.equalsIgnoreCase(person);
    }

    /** Both people's text; where they contradict each other, the text of who was refused. */
    public Map<String, Object> together() {
        return together;
    }

    /** The questions in which they contradict each other. */
    public Set<String> questions() {
        return questions;
    }
}
