package eu.inclusion.pathway.organisation;

import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Oid;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** The register's store. */
public interface Organisations extends ListCrudRepository<Organisation, OrganisationId> {

    Optional<Organisation> findByOid(Oid oid);

    /** Holds an organisation until the transaction ends, for what it can do only once at a time. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Organisation> findWithLockById(OrganisationId id);

    /** Those that may be the same, for want of an OID: same name and place but for spelling, in one country. */
    List<Organisation> findByMatchKeyAndCountry(String matchKey, Country country);

    /** All organisations for which a person speaks. */
    @Query("""
            select o.* from organisation o
            where exists (select 1 from contact_person c where c.organisation_id = o.id and c.email = lower(:email))
            order by o.name""")
    List<Organisation> spokenForBy(String email);
}
