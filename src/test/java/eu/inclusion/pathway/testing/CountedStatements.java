package eu.inclusion.pathway.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the statements that go to the database, by their first word; {@code @Import} it. A batch counts once per round trip. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements implements QueryExecutionListener {

    private static final Map<String, AtomicLong> COUNTS = new ConcurrentHashMap<>();

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database && !(bean instanceof ProxyDataSource)
                        ? ProxyDataSourceBuilder.create(database).listener(new CountedStatements()).build()
                        : bean;
            }
        };
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted when done.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (!queries.isEmpty()) {
            String kind = queries.get(0).getQuery().strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
            COUNTS.computeIfAbsent(kind, unused -> new AtomicLong()).incrementAndGet();
        }
    }

    /** Counts what a piece of work sends. */
    public static Map<String, Long> during(Runnable work) {
        COUNTS.clear();
        work.run();
        Map<String, Long> counted = new TreeMap<>();
        COUNTS.forEach((kind, count) -> counted.put(kind, count.get()));
        return counted;
    }
}
