"""Pairs of prompts for the semantic cache: those that must never share an answer, and those that may.

Written as slots that are filled two by two, so that one line says many pairs.
"""

# ruff: noqa: RUF001  # prompts in several scripts

from itertools import combinations


def _slots(text: str, *values: str) -> list[tuple[str, str]]:
    """Every pair of different fillings of `text`."""
    return [(text.replace("§", a), text.replace("§", b)) for a, b in combinations(values, 2)]


def _against(*pairs: str) -> list[tuple[str, str]]:
    """ "one | other"."""
    return [(one.strip(), other.strip()) for one, _, other in (pair.partition("|") for pair in pairs)]


LANGUAGES = [
    *_slots("Translate the following text into §: good morning", "German", "Spanish", "French", "Italian", "Japanese"),
    *_slots("translate this to § please", "german", "spanish", "dutch", "korean", "latin"),
    *_slots("Übersetze das ins §", "Deutsche", "Englische", "Spanische"),
    *_slots("traduis cette phrase en §", "anglais", "allemand", "italien"),
    *_slots("traduce esta frase al §", "inglés", "alemán", "ruso"),
    *_slots("write quicksort in §", "python", "java", "rust", "go", "c"),
    *_against("Could you put this letter into German for me? | Render the following note in Spanish."),
]

NUMBERS = [
    *_slots("What is 17 + §?", "25", "26", "52", "2.5"),
    *_slots("Summarise this in § sentences", "3", "4", "30", "three", "five"),
    *_slots("convert § miles to km", "5", "50", "-5", "5.5", "5,5"),
    *_slots("Is port § open?", "80", "8080", "443"),
    *_slots("what happened in §", "1914", "1941", "the 1990s", "the 19th century"),
    *_slots("Nenne § Gründe", "zwei", "drei", "sieben"),
    *_slots("solve x§ = 9", "²", "³", "^2"),
    *_slots("upgrade to version §", "1.2.3", "1.3.2", "12.3"),
    *_against("What is 5 - 3? | What is 5 3?", "what is 3 - 5 | what is 5 - 3", "10 to 20 percent | 20 to 10 percent"),
]

NEGATIONS = [
    *_against(
        "Delete the file | Do not delete the file",
        "delete all files but not folders | delete not all files but folders",
        "You may share my data | You may not share my data",
        "Don't restart the server | Restart the server",
        "Is it true that it can't fail? | Is it true that it can fail?",
        "Tell me about birds that cannot fly | Tell me about birds that can fly",
        "recipes with nuts | recipes without nuts",
        "a cake with no sugar | a cake with sugar",
        "Never reply to this sender | Reply to this sender",
        "never reply to this | not reply to this",
        "List all users except admins | List all users",
        "answer only in English | answer in English",
        "Which of these are not mammals? | Which of these are mammals?",
        "Lösche die Datei | Lösche die Datei nicht",
        "Zeige alle Kunden mit Rechnung | Zeige alle Kunden ohne Rechnung",
        "Gib mir ein Rezept | Gib mir kein Rezept",
        "Darf ich das Gerät nie öffnen? | Darf ich das Gerät öffnen?",
        "Supprime le fichier | Ne supprime pas le fichier",
        "N'efface rien | Efface rien",
        "Un plat avec viande | Un plat sans viande",
        "Il ne faut jamais le redémarrer | Il faut le redémarrer",
        "Borra el archivo | No borres el archivo",
        "Quiero café con azúcar | Quiero café sin azúcar",
        "Nunca llames a este número | Llama a este número",
        "Cancella il file | Non cancellare il file",
        "Apague o arquivo | Não apague o arquivo",
        "Verwijder het bestand | Verwijder het bestand niet",
        "Usuń plik | Nie usuwaj pliku",
        "Удали файл | Не удаляй файл",
        "Ta bort filen | Ta inte bort filen",
        "Dosyayı sil | Dosyayı silme değil",
        "如何删除文件 | 如何不删除文件",
        "ファイルを削除する | ファイルを削除しない",
        "파일을 삭제 | 파일을 삭제 안 해요 없",
        "is this legal | is this illegal",
        "Can dogs eat grapes safely? | Can dogs eat grapes unsafely?",
        "Explain why it works | Explain why it doesn't work",
        "is there a way without an account | is there a way with an account",
        "what should I avoid when pregnant | what should I do when pregnant",
        "nobody may enter the room | everybody may enter the room",
    )
]

QUOTES = [
    *_slots('What does "§" mean?', "break a leg", "break the ice", "break even"),
    *_slots("What does «§» mean", "chat", "chien"),
    *_slots("Was heißt „§“ auf Englisch?", "Hund", "Katze"),
    *_slots("Count the letters in '§'", "strawberry", "raspberry"),
    *_slots("「§」の意味は何ですか", "犬", "猫"),
    *_against(
        'Reply with "yes" or "no" | Reply with "no" or "yes"',
        'Say "hello" | Say hello',
        "Rename 'a' to 'b' | Rename 'b' to 'a'",
    ),
]

CODE = [
    *_slots("What does `§` do?", "rm -rf /", "rm -r /", "ls -l"),
    *_slots("Fix this:\n```\n§\n```", "x = 1", "x == 1", "x = 2"),
    *_slots("evaluate a § b", "+", "*", "/", "&&", "||", "<", ">", "%"),
    *_slots("what is § in programming", "C", "C++", "C#"),
    *_slots("describe the function §", "get_user", "get_users", "set_user"),
    *_against("is (a + b) * c right | is a + (b * c) right", "what does !x do | what does x do"),
]

LINKS = [
    *_slots("Summarise https://example.org/§", "a", "b", "a?page=2", "A"),
    *_slots("Is § down?", "www.example.org", "www.example.com"),
    *_slots("Write a mail to §", "ann@example.org", "bob@example.org", "ann@example.com"),
]

NAMES = [
    *_slots("Who is §?", "Marie Curie", "Pierre Curie", "Irène Curie", "Madonna"),
    *_slots("Weather in §", "Paris", "London", "Berlin", "New York", "York"),
    *_slots("weather in §", "paris", "london", "berlin"),
    *_slots("What is the capital of §?", "Austria", "Australia", "Niger", "Nigeria"),
    *_slots("Was ist die Hauptstadt von §?", "Österreich", "Australien"),
    *_slots("Compare the § with its rivals", "iPhone", "iPad", "iPod"),
    *_slots("§ stock price today", "AAPL", "MSFT", "GOOG"),
    *_slots("what does § stand for", "WHO", "WTO", "IMF"),
    *_against(
        "A train from Paris to London | A train from London to Paris",
        "Did Anna sue Ben? | Did Ben sue Anna?",
        "convert euros to dollars | convert dollars to euros",
        "is a dog bigger than a cat | is a cat bigger than a dog",
        "Berlin: how many people live there? | How many inhabitants does Hamburg have?",
    ),
]

WORDS = [
    *_slots("how do I § my account", "open", "close", "delete", "upgrade"),
    *_slots("the § of remote work", "advantages", "disadvantages", "history"),
    *_slots("is § safe for children", "aspirin", "ibuprofen", "paracetamol"),
    *_slots("sort the list in § order", "ascending", "descending", "random"),
    *_slots("what should I eat § running", "before", "after", "while"),
    *_slots("write a § letter of complaint", "formal", "friendly", "short"),
    *_slots("who § the president", "is", "was", "shot", "advises"),
    *_slots("show § orders from last week", "my", "your", "all"),
    *_slots("when was § born", "he", "she"),
    *_slots("tell me about vitamin §", "c", "d", "k"),
    *_slots("what happens on §", "monday", "tuesday", "sunday"),
    *_against(
        "list countries | list countries in europe",
        "is aspirin safe | is aspirin unsafe",
        "increase the font size | decrease the font size",
        "flights to rome | flights from rome",
        "stop | go",
        "yes | no",
        "hot coffee | cold coffee",
        "Is 😀 rude? | Is 😢 rude?",
        "pay in $ | pay in €",
        "cost per kg | cost per lb",
    ),
]

APART: list[tuple[str, str]] = [*LANGUAGES, *NUMBERS, *NEGATIONS, *QUOTES, *CODE, *LINKS, *NAMES, *WORDS]

MAY: list[tuple[str, str]] = _against(
    "How do I reset my password? | how do I reset my password",
    "How do I reset my password? | How can I reset my password?",
    "How do I reset my password? | Please, how do I reset my password",
    "How do I reset my password? | Hello, how could I reset my password? Thanks!",
    "How can I recover my lost password? | What should I do if I forgot my password?",
    "What is the capital of France? | What's the capital of France?",
    "what is the capital of France | What is the capital of France, please?",
    "Explain photosynthesis briefly | Please explain photosynthesis briefly.",
    "Explain recursion to a child | Could you explain recursion to a child?",
    "Don't use jargon when you explain it | Do not use jargon when you explain it",
    "I can't log in to the site | I cannot log in to the site",
    "Write a haiku about rain | write a haiku about the rain!",
    "Summarise the plot of Hamlet | Can you summarise the plot of Hamlet?",
    "Translate this into German: good morning | Please translate this into German: good morning",
    "Translate into Spanish: where is the station? | Could you translate into Spanish: where is the station",
    "What are the side effects of aspirin? | What are side effects of aspirin",
    "Who wrote Faust? | Hi, who wrote Faust?",
    "Give me 3 ideas for dinner | Please give me 3 ideas for dinner",
    "What is 17 + 25? | what is 17 + 25",
    "Convert 5 miles to km | Please convert 5 miles to km.",
    "What does `ls -l` do? | What would `ls -l` do?",
    'What does "break a leg" mean? | what does "break a leg" mean',
    "Summarise https://example.org/a | Please summarise https://example.org/a",
    "Is the earth round? | Is earth round",
    "Wie setze ich mein Passwort zurück? | Bitte, wie setze ich mein Passwort zurück?",
    "Kannst du mir das erklären? | Könntest du mir das erklären?",
    "Wie hoch ist der Eiffelturm? | wie hoch ist der Eiffelturm",
    "Combien coûte un billet ? | Combien coûte le billet ?",
    "Bonjour, pouvez-vous résumer ce texte ? | pourriez-vous résumer ce texte ?",
    "¿Puedes resumir este texto? | por favor, podrías resumir este texto",
    "¿Cuál es la capital de España? | cuál es la capital de España",
    "Puoi riassumere questo testo? | Potresti riassumere questo testo?",
    "What time is it in Tokyo? | what time is it in Tokyo",
    "Best way to learn guitar | best way to learn guitar, please",
    "My parcel has not arrived yet | my parcel hasn't arrived yet",
    "It is not working | It isn't working",
    "We are out of milk, what now? | we're out of milk, what now",
    "I would like to cancel my order | I'd like to cancel my order",
    "Name the planets | Please name the planets",
    "Why is the sky blue? | why's the sky blue",
    "Define entropy in physics | Could you define entropy in physics",
    "Make this sound friendlier | Please make this sound friendlier, thanks",
    "Tell a joke about cats | Tell a joke about the cats",
    "steps to regain entry when credentials vanish | I forgot login details, how get back in",
    "ideas that entertain toddlers indoors | what keeps little kids busy at home",
    "remedy against sore throat | my throat hurts, what helps",
    "fix slow laptop | computer takes ages, speed it up",
    "bread recipe lacking yeast | bread recipe lacking the yeast",
    "reduce electricity bill | cutting what power companies charge us",
    "train puppy quickly | teaching young dogs manners fast",
    "visa needed for tourists? | must holiday makers obtain entry permits",
    "When does the shop open? | when does the shop open",
    "Rewrite this more politely: give me the file | Please rewrite this more politely: give me the file",
)
