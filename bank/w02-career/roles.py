# %% accept: a civil servant's three roles
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
]

# %% accept: five roles in a tuple, one of a single word in the field
roles = (
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
    plan.Role(
        name="Journalist on model evaluations",
        day="Reads system cards line by line and asks the labs about what is missing from them",
        why_it_matters="Claims that no outsider checks drift towards what sells, as in other young industries",
        exists="yes",
        where="Two trade papers",
    ),
    plan.Role(
        name="Professor of public administration",
        day="Teaches two courses and supervises theses on how agencies buy and supervise automated systems",
        why_it_matters="Officials decide on these systems for decades with what they learned as students",
        exists="yes",
        where="Any large university",
    ),
)

# %% accept: built with a helper and appended to
def role(name, exists, day, why_it_matters, where):
    return plan.Role(name=name, exists=exists, day=day, why_it_matters=why_it_matters, where=where)


roles = [
    role("Verification engineer", "yes", "Proves small properties of inference code and writes the tools with which others do so",
         "Access controls with a hole are found by the first attacker, not by the tenth reviewer", "Two start-ups in Zürich"),
    role("ML engineer outside alignment", "adjacent", "Ships recommender models and learns to debug training runs that cost real money",
         "Nothing in safety goes wrong because of it; it builds the skill that safety teams ask for", "Most banks"),
    role("Research engineer, oversight", "yes", "Runs debate experiments that a lead has designed and reports what broke on the way",
         "Oversight schemes stay on paper until somebody finds out what breaks at scale", "A few labs"),
]
roles.append(plan.Role(name="Keeper of negative results", exists="not yet", day="Collects replications that failed, reruns the best ones, and publishes them as a yearly volume",
                       why_it_matters="Three groups repeat the same dead end, since failures rarely get written up", where="A journal with one grant"))

# %% accept: in Spanish and Chinese
roles = [
    plan.Role(name="Asesora de política de cómputo", day="Redacta normas sobre grandes entrenamientos y las defiende ante todo tipo de ministerios",
              why_it_matters="Las normas las escribe quien está en la sala, y casi nunca hay gente técnica", exists="yes", where="Ministerio de transformación digital"),
    plan.Role(name="Auditora de compras públicas", day="Lee contratos, pide evaluaciones y rechaza sistemas que nadie ha probado antes",
              why_it_matters="Quien compra sin pruebas enseña a vender sin pruebas, y todo empeora", exists="adjacent", where="Tribunal de Cuentas"),
    plan.Role(name="安全评估工程师", day="设计测试用例，运行模型评估，并把失败案例写成报告给团队", why_it_matters="没有人检查的模型会带着已知的错误进入真实世界", exists="not yet", where="需要监管机构设立"),
]

# %% accept: job names as people use them, one-word places, capitals and underscores
roles = [
    plan.Role(name="Research engineer", day="Debugs training runs and mentors two juniors", why_it_matters="Results nobody can rerun get cited for years", exists="Yes", where="METR"),
    plan.Role(name="AI governance researcher", day="Compares incident laws of six countries, clause by clause", why_it_matters="Definitions copied from finance miss every model below a threshold", exists=" yes", where="Allianz"),
    plan.Role(name="Alignment researcher", day="Trains small models and looks for what they hide", why_it_matters="Each week of guessing costs the field a year", exists="yes", where="Anthropic, Redwood"),
    plan.Role(name="Inspector of training runs", day="Visits data centres unannounced and reads their logs", why_it_matters="A promise that nobody inspects is kept by nobody", exists="not_yet", where="TBD by parliament"),
]

# %% reject: an empty list [says: no roles yet]
roles = []

# %% reject: two roles [says: 3 to 5]
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
]

# %% reject: six roles [says: 3 to 5]
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
    plan.Role(
        name="Journalist on model evaluations",
        day="Reads system cards line by line and asks the labs about what is missing from them",
        why_it_matters="Claims that no outsider checks drift towards what sells, as in other young industries",
        exists="yes",
        where="Two trade papers",
    ),
    plan.Role(
        name="Professor of public administration",
        day="Teaches two courses and supervises theses on how agencies buy and supervise automated systems",
        why_it_matters="Officials decide on these systems for decades with what they learned as students",
        exists="yes",
        where="Any large university",
    ),
    plan.Role(
        name="Standards writer",
        day="Sits on a committee of eleven countries and turns test methods into numbered clauses",
        why_it_matters="What is in a standard gets bought, and what is not gets argued over",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
]

# %% reject: job titles only [says: day is still empty]
roles = [plan.Role(name="Research engineer", exists="yes"), plan.Role(name="Policy analyst", exists="yes"), plan.Role(name="Theory professor", exists="not yet")]

# %% reject: a dict instead of plan.Role [says: plan.Role(name]
roles = [{"name": "Compute-policy adviser", "exists": "yes"}, {"name": "Auditor", "exists": "adjacent"}, {"name": "Secretary of a register", "exists": "not yet"}]

# %% reject: a placeholder left in one field [says: placeholder]
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="TODO think about this one again tomorrow please",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
]

# %% reject: three dots left in [says: still empty]
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="...",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
]

# %% reject: every role exists today [says: nobody is paid]
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="yes",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="yes",
        where="Two agencies would have to share one post",
    ),
]

# %% reject: repeats the worked example [says: worked example]
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Clinical-AI incident analyst",
        day="Collects reports of harm from AI tools in hospitals, traces each to a cause, publishes the pattern",
        why_it_matters="Failures seen in one hospital repeat in the next; nobody joins the reports, so the same lesson is paid for twice",
        exists="not yet",
        where="A medicines regulator or an aviation-style reporting body would have to open the post",
    ),
]

# %% reject: the same reason for two roles [says: says the same as]
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
]

# %% reject: one role twice with the words in another order [says: says the same as]
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Adviser, compute policy",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
]

# %% reject: a name as wide as the field [says: Which one do you mean]
roles = [
    plan.Role(
        name="AI safety",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
]

# %% reject: important because it is important [says: go worse]
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Because it is very very very important for AI safety",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
]

# %% reject: exists=True instead of a word [says: not yet]
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists=True,
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
]

# %% reject: padded to the length with one word [says: again and again]
roles = [
    plan.Role(
        name="Compute-policy adviser",
        day="work work work work work work work work work",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    ),
    plan.Role(
        name="Procurement auditor for public AI",
        day="Reads contracts, asks vendors for evaluations, and refuses systems whose tests do not fit the use",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="adjacent",
        where="Courts of auditors do this for IT projects",
    ),
    plan.Role(
        name="Secretary of a shared incident register",
        day="Agrees a common form with ten agencies, chases missing reports, publishes a quarterly digest",
        why_it_matters="Each agency keeps its own failures to itself, so nobody sees a pattern until it is large",
        exists="not yet",
        where="Two agencies would have to share one post",
    ),
]

# %% reject: one role without the list around it [says: square brackets]
roles = (
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large training runs and defends them in meetings with ministries",
        why_it_matters="Rules are written by whoever is in the room; without technical people they measure the wrong thing",
        exists="yes",
        where="The ministry for digital affairs advertised one in spring",
    )
)

# %% reject: Noor's role with a word changed in each field [says: worked example]
roles = [
    plan.Role(
        name="Clinical-AI accident analyst",
        day="Collects reports of harm from AI tools in clinics, traces each to a cause, publishes the pattern",
        why_it_matters="Failures seen in one clinic repeat in the next; nobody joins the reports, so the same lesson is paid for twice",
        exists="not yet",
        where="A medicines regulator or an aviation-style reporting body would have to open the job",
    ),
    plan.Role(name="Research engineer", day="Debugs training runs and mentors two juniors", why_it_matters="Results nobody can rerun get cited for years", exists="yes", where="METR"),
    plan.Role(name="Inspector of training runs", day="Visits data centres unannounced and reads their logs", why_it_matters="A promise that nobody inspects is kept by nobody", exists="not yet", where="A ministry"),
]

# %% reject: three roles that differ in a number [says: a number or a rank]
roles = [
    plan.Role(
        name=f"Policy adviser number {n}",
        day=f"Drafts rules for ministries and defends them in round {n}",
        why_it_matters=f"Rules get written by whoever is in room {n}",
        exists="not yet",
        where="A ministry",
    )
    for n in (1, 2, 3)
]

# %% reject: junior, senior and lead of one role [says: a number or a rank]
roles = [
    plan.Role(
        name=f"{rank} policy adviser",
        day=f"Drafts rules for ministries as a {rank} adviser and defends them",
        why_it_matters=f"Without a {rank} adviser rules get written by whoever is in the room",
        exists="not yet",
        where="A ministry",
    )
    for rank in ("Junior", "Senior", "Lead")
]

# %% reject: the rule's text as the answer [says: text of the exercise]
roles = [
    plan.Role(
        name=name,
        day="what you would do in an ordinary week, 6 words or more",
        why_it_matters="what would go worse if nobody did it, 6 words or more",
        exists="not yet",
        where="A ministry",
    )
    for name in ("Adviser", "Auditor", "Inspector")
]

# %% reject: the week is the reason [says: says the same as]
roles = [
    plan.Role(name=name, day=text, why_it_matters=text, exists="not yet", where="A ministry")
    for name, text in {
        "Adviser": "Drafts rules on large training runs for ministries",
        "Auditor": "Reads contracts and refuses systems without any tests",
        "Inspector": "Visits data centres unannounced and reads their logs",
    }.items()
]
