package throughline.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Counts the statements that reach the driver, whoever sends them: our files, and Spring Data's own. */
@TestConfiguration(proxyBeanMethods = false)
class CountedStatements implements BeanPostProcessor {

    private final AtomicInteger count = new AtomicInteger();

    void reset() {
        count.set(0);
    }

    int count() {
        return count.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver ? counted(bean, Driver.class) : bean;
    }

    private Object counted(Object target, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (target instanceof SimpleQueryRunner && method.getName().equals("run")) {
                count.incrementAndGet();
            }
            try {
                return wrapped(method.invoke(target, withCallbacks(arguments)));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private Object wrapped(Object result) {
        if (result instanceof Transaction) {
            return counted(result, Transaction.class);
        }
        return result instanceof Session ? counted(result, Session.class) : result;
    }

    private Object[] withCallbacks(Object[] arguments) {
        if (arguments == null) {
            return null;
        }
        Object[] changed = arguments.clone();
        for (int place = 0; place < changed.length; place++) {
            if (changed[place] instanceof TransactionCallback<?> work) {
                changed[place] = (TransactionCallback<Object>)
                        context -> work.execute((TransactionContext) counted(context, TransactionContext.class));
            }
        }
        return changed;
    }
}
