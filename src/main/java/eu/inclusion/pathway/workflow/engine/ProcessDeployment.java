package eu.inclusion.pathway.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys our models, decisions and forms by their bare file names, all in one deployment so that each task keeps the form it was
 * made with; nothing is deployed when nothing changed. The engine's own deployer would name them differently in a jar and in tests.
 */
@Component
class ProcessDeployment {

    private static final String[] PATTERNS = {"classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.form"};

    private final RepositoryService repository;
    private final ResourcePatternResolver files;

    ProcessDeployment(RepositoryService repository, ResourcePatternResolver files) {
        this.repository = repository;
        this.files = files;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void deploy() throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("pathway").source("pathway").enableDuplicateFiltering(false);
        for (String pattern : PATTERNS) {
            for (Resource file : files.getResources(pattern)) {
                add(deployment, file);
            }
        }
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, Resource file) throws IOException {
        String name = file.getFilename();
        if (name == null) {
            throw new IllegalStateException("A model without a name: " + file);
        }
        try (InputStream content = file.getInputStream()) {
            deployment.addInputStream(name, content);
        }
    }
}
