package eu.inclusion.pathway.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Tests of the whole product share one application: with other beans or settings another one would start, and that takes long. */
class SharedApplicationTest {

    private static final JavaClasses TESTS = new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("eu.inclusion.pathway");
    /** Counts statements, and so has an application and tables of its own. */
    private static final String COUNTING = "..journey..";

    @Test
    void noTestOfTheWholeProductBringsBeansOrSettings() {
        noClasses().that().areAnnotatedWith(ProductTest.class).or().areAnnotatedWith(WebProductTest.class)
                .should().beAnnotatedWith(TestPropertySource.class).orShould().beAnnotatedWith(ActiveProfiles.class)
                .orShould().beAnnotatedWith(Import.class).andShould().resideOutsideOfPackage(COUNTING).check(TESTS);
    }

    @Test
    void noTestOfTheWholeProductReplacesABean() {
        noFields().that().areDeclaredInClassesThat().areAnnotatedWith(ProductTest.class)
                .should().beAnnotatedWith(MockitoBean.class).allowEmptyShould(true).check(TESTS);
    }
}
