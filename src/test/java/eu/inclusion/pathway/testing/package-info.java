/**
 * What tests of every module stand on: the two databases, and a clock that a test moves.
 *
 * <p>A test of persistence is one abstract class with the sentences, and two empty ones that name the database:
 *
 * <pre>{@code
 * @PersistenceTest
 * @Import(SomeServiceOfTheModule.class)
 * abstract class OutboxTest {
 *     @Autowired TestClock clock;
 *     @Test void whatIsPutIsKept() { ... }
 * }
 *
 * @OnH2
 * class OutboxOnH2Test extends OutboxTest {
 * }
 *
 * @OnPostgreSql
 * class OutboxOnPostgreSqlTest extends OutboxTest {
 * }
 * }</pre>
 *
 * <p>All three may stand in one file, {@code OutboxTest.java}.
 */
@NullMarked
package eu.inclusion.pathway.testing;

import org.jspecify.annotations.NullMarked;
