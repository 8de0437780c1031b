package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Strand;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the agencies of a strand write down what they plan and carry together. Who may do so is the caller's question. */
@Service
@Transactional
public class StrandWork {

    private final WorkPlanItems items;
    private final JointProjects projects;
    private final Clock clock;

    StrandWork(WorkPlanItems items, JointProjects projects, Clock clock) {
        this.items = items;
        this.projects = projects;
        this.clock = clock;
    }

    /** @throws StrandWorkNotTold when something is missing or too long */
    public void plan(Strand strand, PlannedWork work, String person) {
        work.requireSound();
        items.save(WorkPlanItem.of(WorkPlanItemId.random(), null, strand, work, clock.instant(), person));
    }

    /**
     * Writes an item anew.
     *
     * @param seen the version that the person saw
     * @throws StrandWorkNotTold when something is missing or too long, or a colleague changed it meanwhile
     */
    public void change(WorkPlanItem item, int seen, PlannedWork work, String person) {
        work.requireSound();
        requireSame(item.version(), seen);
        items.save(WorkPlanItem.of(item.id(), seen, item.strand(), work, clock.instant(), person));
    }

    /** @throws StrandWorkNotTold when something is missing or too long */
    public void carry(Strand strand, SharedProject project, String person) {
        project.requireSound();
        projects.save(JointProject.of(JointProjectId.random(), null, strand, project, clock.instant(), person));
    }

    /**
     * Writes a joint project anew.
     *
     * @param seen the version that the person saw
     * @throws StrandWorkNotTold when something is missing or too long, or a colleague changed it meanwhile
     */
    public void change(JointProject project, int seen, SharedProject anew, String person) {
        anew.requireSound();
        requireSame(project.version(), seen);
        projects.save(JointProject.of(project.id(), seen, project.strand(), anew, clock.instant(), person));
    }

    private static void requireSame(@Nullable Integer now, int seen) {
        if (now == null || now != seen) {
            throw new StrandWorkNotTold("strand.changed-meanwhile");
        }
    }
}
