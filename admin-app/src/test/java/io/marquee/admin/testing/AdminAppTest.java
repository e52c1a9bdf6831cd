package io.marquee.admin.testing;

import io.marquee.admin.AdminApplication;
import io.marquee.localstack.testing.RealServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** An integration test of the whole admin app, listening on a free port, on the real PostgreSQL and Redis. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = AdminApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "marquee.model.name=made-up")
@ContextConfiguration(initializers = RealServers.class)
@Import({TwoServices.class, MadeUpModel.class})
public @interface AdminAppTest {}
