# Brings roles, extensions and schema up to date, then ends. The viewer app's jar carries the migrator and its drivers.
FROM eclipse-temurin:25-jre AS unpack
COPY viewer-app/target/viewer-app-*.jar /app.jar
RUN java -Djarmode=tools -jar /app.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home marquee
USER marquee
COPY --from=unpack --chown=marquee /app/lib /home/marquee/lib
ENTRYPOINT ["java", "-cp", "/home/marquee/lib/*", "io.marquee.migrations.Migrate"]
