package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.NationalAgencies;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The module on its own, with the agencies that this version ships. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
@Import({
    Outbox.class, LetterWriter.class, OutboxMessages.class, OutboxAttachments.class, LetterRecord.class, SentLetters.class, DemoOutbox.class,
    Postman.class, OutboxDelivery.class, OutboxHealthIndicator.class
})
class CorrespondenceTestConfiguration {

    @Bean
    NationalAgencies nationalAgencies() {
        return NationalAgencies.shipped();
    }
}
