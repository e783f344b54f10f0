# What is stored, and what is promised.

privacy-page-title = So funktioniert das
privacy-title = Was gespeichert wird und was nicht
privacy-intro = Deine Antworten werden mit denen anderer zu Summen zusammengezählt und in keiner anderen Form aufbewahrt. Das musst du uns nicht einfach glauben: Hier steht, was gespeichert wird, wovor dich das schützt und wovor nicht.

stored-title = Was gespeichert wird
stored-sums-title = Solange eine Umfrage offen ist
stored-sums = Laufende Summen für jede Gruppe, Frage und Antwort, in einem verschlüsselten Block, der überschrieben wird, wenn neue Antworten eintreffen. Sein Schlüssel wird getrennt davon aufbewahrt, nie in der Datenbank oder ihren Sicherungen, und bei jeder Zählung vernichtet.
stored-marks-title = Zu jedem Code
stored-marks = Ob er benutzt wurde, im selben Block: kein Name, keine Uhrzeit. Die Liste der Codes ist so gespeichert, dass sich die Codes nicht daraus zurückgewinnen lassen, und wird am Ende gelöscht.
stored-batches-title = Nach jeder Zählung
stored-batches = Wie viele Personen einer Gruppe welche Art von Antwort gewählt haben, nie weiter aufgeteilt.
stored-never-title = Nie
stored-never = Deine Antworten als ein Datensatz, wann du sie gesendet hast, deine Adresse, dein Gerät oder wer welchen Code benutzt hat.
bytes-title = Die Bytes selbst
bytes-text = So beginnt der Block aus der Zeit vor der letzten Zählung. Sein Schlüssel ist vernichtet: Niemand kann ihn mehr lesen, auch wir nicht.

promises-title = Was gerade versprochen ist
promise-wave = { $pulse }, Runde { $wave }
promise-terms = Versprechen: { $preset }. Für weniger als { $k } Personen wird nichts gezeigt. Sind alle Antworten bis auf höchstens { $m } von einer Art, steht dort eine Spanne statt einer Zahl.
preset-standard = Standard
preset-strict = streng
preset-large = groß
promise-hash = Das Versprechen wurde beim Start festgeschrieben, und niemand kann es abschwächen. Das ist sein Fingerabdruck (SHA-256):
promise-manifest = Das ganze Versprechen lesen
promise-none = Gerade ist keine Umfrage offen. Jede schreibt ihr Versprechen fest, wenn sie beginnt.
promise-open-title = Offener Link, nicht geprüft
promise-open-text = Eine dieser Umfragen steht allen offen, die ihren Link haben. Dort prüft niemand, wer antwortet und wie oft; gezählt werden höchstens vier Antwortbögen je Person. Wer viele sendet, kann die Ergebnisse verfälschen und die Antworten der wenigen ausrechnen, die mit den eigenen gezählt werden. Ein Gerät, von dem gesendet wurde, behält bis zum Ende eine Marke davon; sie ist bei allen gleich.

claims-title = Was gilt, und wovor es schützt
claims-claim = Aussage
claims-holds = Schützt vor
claims-not = Schützt nicht vor

# In the claims: $k people at least; $others is one fewer; $accomplices is how many may work together.
few-claim = Niemand kann aus der Ergebnistafel errechnen, was weniger als { $k } Personen geantwortet haben.
few-holds = Allen, die hinsehen, wie oft auch immer, auch vor Führungskräften und Administration. Wer in derselben Gruppe geantwortet hat, kennt die eigenen Antworten; dann bleiben { $others } andere Personen.
few-not = Einer Person, die über die meisten der Antworten bestimmt, die zusammen mit deinen gezählt wurden.

certain-claim = Niemand kann sicher wissen, wie jemand anderes aus dem Team geantwortet hat, auch wenn das ganze Team einer Meinung war.
certain-holds = { $accomplices ->
    [one] Allen, die die Ergebnistafel ansehen, auch zusammen mit einer Person aus dem Team, die selbst geantwortet hat.
   *[other] Allen, die die Ergebnistafel ansehen, auch zusammen mit { $accomplices } Personen aus dem Team, die selbst geantwortet haben und ihr Wissen zusammenlegen.
}
certain-not = Noch mehr Personen aus dem Team, die zusammen mit dir gezählt wurden. Und: Dass jemand eine bestimmte Antwort nicht gegeben hat, kann bekannt werden.

copy-claim = Eine Kopie der Datenbank, ihres Protokolls oder einer Sicherung enthält deine Antworten nicht.
copy-holds = Diebstahl, einem Gerichtsbeschluss, neugieriger Administration und allen, die den Server später übernehmen.
copy-not = Einem Abbild des ganzen Servers samt Schlüsseln, gemacht, solange die Umfrage offen ist. Es enthält die Antworten seit der letzten Zählung.

link-claim = Nichts, was gespeichert ist, verbindet deinen Code mit deinen Antworten.
link-holds = Allen, die die Datenbank, ihre Protokolle oder eine Liste der Codes haben.
link-not = Denen, die den Server betreiben und ihn verändern oder beobachten, während du antwortest: Uhrzeit und Netzwerkadresse können dich verraten.

once-claim = Ein Code, ein gezählter Antwortbogen. Nie werden mehr gezählt, als eingeladen wurden.
once-holds = Menschen, die zweimal antworten wollen, und Menschen, die nicht eingeladen wurden.
once-not = Denen, die den Server betreiben und Antworten erfinden, bis zur Zahl der Eingeladenen, und allen, durch deren Hände dein Code zu dir kam.

part-claim = Nach dem Ende kann niemand herausfinden, wer teilgenommen hat.
part-holds = Allen, die den Server nicht kopiert haben, solange die Umfrage offen war.
part-not = Dem Rückschluss, wenn in einer Gruppe alle geantwortet haben; denen, die den Server betreiben und ihn beobachten, solange die Umfrage offen ist; allen, die deinen Code haben und ihn selbst benutzen.

limits-title = Was offen bleibt
limit-operator = Wer den Server betreibt, kann ihn im laufenden Betrieb beobachten und so Menschen und Antworten über Uhrzeit und Netzwerkadresse verbinden.
limit-accomplices = Mehrere aus dem Team, die zusammen mit dir gezählt werden und ihr Wissen zusammenlegen, erfahren etwas über die anderen.
limit-client = Bekäme eine einzelne Person eine manipulierte Seite, könnte sie das nicht erkennen.
limit-image = Eine Kopie des ganzen Servers samt Schlüsseln, gemacht, solange eine Umfrage offen ist, gibt die Antworten seit der letzten Zählung preis.
price-title = Was das kostet
price-text = Was gesendet ist, lässt sich nicht ändern oder zurücknehmen, Ergebnisse lassen sich später nicht neu aufteilen, und niemand kann einzelne Antworten exportieren. Das ist es uns wert.
