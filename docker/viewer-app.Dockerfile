# Build first: ./marquee build makes the jars. Then: docker build -f docker/viewer-app.Dockerfile .
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home marquee
USER marquee
WORKDIR /home/marquee
COPY --chown=marquee viewer-app/target/viewer-app-*.jar app.jar
ENV MARQUEE_MODEL_DIR=/home/marquee/model
EXPOSE 8080
HEALTHCHECK --interval=10s --start-period=60s CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080 && printf "GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n" >&3 && grep -q "200" <(head -1 <&3)'
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "app.jar"]
