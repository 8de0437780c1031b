package eu.inclusion.pathway.workflow.staff;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffAccounts;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the first administrator's account from the installation's settings, where nobody may administer it yet. There is no
 * default account and no default password.
 */
@Component
@Profile("!demo")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final StaffAccounts accounts;
    private final Settings settings;

    FirstAdministrator(StaffAccounts accounts, Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    void open() {
        if (accounts.haveAdministrator()) {
            return;
        }
        if (settings.name() == null || settings.password() == null) {
            LOG.warn("Pathway has no administrator, so nobody can sign in as staff: start it once with pathway.administrator.name and "
                    + "pathway.administrator.password (PATHWAY_ADMINISTRATOR_NAME, PATHWAY_ADMINISTRATOR_PASSWORD).");
            return;
        }
        accounts.open(new StaffAccounts.NewAccount(settings.name(), settings.name(), "", "", settings.password(),
                Set.of(Role.ADMINISTRATOR), Set.of()));
        LOG.info("The administrator's account {} was opened; take its password out of the settings now.", settings.name());
    }

    /** The first administrator's account, needed for one start only. */
    @ConfigurationProperties("pathway.administrator")
    record Settings(@Nullable String name, @Nullable String password) {
    }
}
