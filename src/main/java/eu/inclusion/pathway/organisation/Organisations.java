package eu.inclusion.pathway.organisation;

import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Oid;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

/** The register's store. */
public interface Organisations extends ListCrudRepository<Organisation, OrganisationId> {

    Optional<Organisation> findByOid(Oid oid);

    /** Holds an organisation until the transaction ends, for what it can do only once at a time. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Organisation> findWithLockById(OrganisationId id);

    /** Those that may be the same, for want of an OID: same name and place but for spelling, in one country. */
    List<Organisation> findByMatchKeyAndCountry(String matchKey, Country country);

    /** Of these OIDs, those where the register knows somebody who does not speak for that other organisation too; name at least one. */
    @Query("""
            select distinct o.oid from organisation o join contact_person c on c.organisation_id = o.id
            where o.oid in (:oids) and not exists (
              select 1 from contact_person own where own.organisation_id = :other and own.email = c.email)""")
    List<String> withContactBesides(@Param("other") UUID other, @Param("oids") Collection<String> oids);

    /** All organisations for which a person speaks. */
    @Query("""
            select o.* from organisation o
            where exists (select 1 from contact_person c where c.organisation_id = o.id and c.email = lower(:email))
            order by o.name""")
    List<Organisation> spokenForBy(String email);
}
