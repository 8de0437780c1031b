package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Strand;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The store of work plans. */
public interface WorkPlanItems extends ListCrudRepository<WorkPlanItem, WorkPlanItemId> {

    List<WorkPlanItem> findTop200ByStrandAndYearOrderByTitle(Strand strand, int year);
}
