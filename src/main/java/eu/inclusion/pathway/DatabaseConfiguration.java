package eu.inclusion.pathway;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.idea.ProjectIdeaId;
import eu.inclusion.pathway.internationalcall.EventApplicationId;
import eu.inclusion.pathway.invitation.InvitationRoundId;
import eu.inclusion.pathway.mentoring.MentoringId;
import eu.inclusion.pathway.mentoring.MentoringSessionId;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Identifier;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.strand.AgreedActionId;
import eu.inclusion.pathway.strand.JointProjectId;
import eu.inclusion.pathway.strand.StrandMeetingId;
import eu.inclusion.pathway.strand.WorkPlanItemId;
import eu.inclusion.pathway.travel.TravelClaimId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;

/** How the programme's own values are written in the database: ids as uuid, codes as text. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration extends AbstractJdbcConfiguration {

    /** Names are written as they stand: H2 and PostgreSQL each read them in their own case, which quotation marks would fix. */
    @Override
    @Bean
    public JdbcMappingContext jdbcMappingContext(Optional<NamingStrategy> naming, JdbcCustomConversions conversions,
            RelationalManagedTypes types) {
        JdbcMappingContext context = super.jdbcMappingContext(naming, conversions, types);
        context.setForceQuote(false);
        return context;
    }

    @Override
    protected List<?> userConverters() {
        List<GenericConverter> converters = new ArrayList<>();
        converters.add(new ValueConverter<>(AgencyCode.class, String.class, AgencyCode::new, AgencyCode::value));
        converters.add(new ValueConverter<>(Country.class, String.class, Country::new, Country::code));
        converters.add(new ValueConverter<>(Oid.class, String.class, Oid::new, Oid::value));
        converters.add(id(OrganisationId.class, OrganisationId::new));
        converters.add(id(OrganisationPathId.class, OrganisationPathId::new));
        converters.add(id(GrantApplicationId.class, GrantApplicationId::new));
        converters.add(id(EventId.class, EventId::new));
        converters.add(id(EventPersonId.class, EventPersonId::new));
        converters.add(id(ParticipationId.class, ParticipationId::new));
        converters.add(id(TravelClaimId.class, TravelClaimId::new));
        converters.add(id(EventApplicationId.class, EventApplicationId::new));
        converters.add(id(InvitationRoundId.class, InvitationRoundId::new));
        converters.add(id(ProjectIdeaId.class, ProjectIdeaId::new));
        converters.add(id(MentoringId.class, MentoringId::new));
        converters.add(id(MentoringSessionId.class, MentoringSessionId::new));
        converters.add(id(StrandMeetingId.class, StrandMeetingId::new));
        converters.add(id(AgreedActionId.class, AgreedActionId::new));
        converters.add(id(WorkPlanItemId.class, WorkPlanItemId::new));
        converters.add(id(JointProjectId.class, JointProjectId::new));
        return converters;
    }

    private static <I extends Identifier> GenericConverter id(Class<I> type, Function<UUID, I> read) {
        return new ValueConverter<>(type, UUID.class, read, Identifier::value);
    }

    /** Turns a value of ours into a column's value and back. */
    private record ValueConverter<V, C>(Class<V> type, Class<C> column, Function<C, V> read, Function<V, C> write)
            implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(column, type), new ConvertiblePair(type, column));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            if (source == null) {
                return null;
            }
            return type.isInstance(source) ? write.apply(type.cast(source)) : read.apply(column.cast(source));
        }
    }
}
