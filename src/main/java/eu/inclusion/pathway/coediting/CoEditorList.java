package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The store of co-editors. */
interface CoEditorList extends ListCrudRepository<CoEditor, UUID> {

    List<CoEditor> findByApplicationIdOrderByInvitedAt(GrantApplicationId application);

    List<CoEditor> findByApplicationIdAndEmail(GrantApplicationId application, String email);

    List<CoEditor> findByEmail(String email);
}
