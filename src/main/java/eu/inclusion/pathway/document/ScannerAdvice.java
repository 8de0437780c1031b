package eu.inclusion.pathway.document;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start, outside the demo, that no scanner looks at files that come in. */
@Component
@Profile("!demo")
class ScannerAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ScannerAdvice.class);

    private final ObjectProvider<VirusScan> scanner;

    ScannerAdvice(ObjectProvider<VirusScan> scanner) {
        this.scanner = scanner;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (scanner.stream().findAny().isEmpty()) {
            LOG.warn("No virus scanner is configured: files are checked for their kind and for macros only (see docs/operations.md, Files).");
        }
    }
}
