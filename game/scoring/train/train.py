#!/usr/bin/env python3
"""Trains the combiner's weights and tells how well they do on sentences they were not trained on.

usage: train.py DRIVER SENTENCES OUT [--also FILE.jsonl …] [--talk FILE.jsonl]

DRIVER     a program that answers `facts --as statement|reflection|harm` (build target scoring_driver)
SENTENCES  folder of <set>-statements.jsonl and <set>-reflections.jsonl, labelled by the label guidelines, and harm-*.jsonl
           ("kind": ordinary, or what it discloses)
OUT        folder for statement.json, reflection.json and overall.json: assets/language/en/weights
--also     further labelled sets, statements or replies, that live elsewhere
--talk     counsellors' talk labelled reflection or not ("label", "conv"), for `is_reflection`; without it the weights in OUT are kept

A linear model over the facts of each text: multinomial logistic regression for the class, logistic regression for each flag, both over a few picked facts; `overall` by ridge
regression over what the flags found, not over the text. Everything is rounded to whole numbers (a thousandth of a nat). Cuts are set on predictions for a set that was left out while training,
each set in turn: "there" where F1 is best, "maybe" where 75 of 100 are right and "sure" where 95 of 100 are, and not below "there". The hash of
every file read is written beside the weights. Needs python3-sklearn; the same input gives the same weights.
"""
import argparse, collections, glob, hashlib, json, os, subprocess
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression, Ridge

SCALE, RAREST, SMALLEST = 1000, 3, 8  # a fact of fewer than RAREST texts, a weight below SMALLEST / SCALE: left out
PICK_C, WEIGH_C, ALPHA = 1.0, 0.12, 30
HARM_C, HARM_FALSE = 0.1, 0.018  # share of ordinary sentences that may be caught
HARM_NEAR = 'su-'               # ordinary sentences written to lie as near to harm as can be: they teach a little, and do not set the cut

def read(path):
    return [json.loads(line) for line in open(path, encoding='utf8') if line.strip()]

class Facts:
    def __init__(self, texts):
        seen = collections.Counter(f for text in texts for f in text)
        self.index = {f: i for i, f in enumerate(sorted(f for f in seen if seen[f] >= RAREST))}
    def __call__(self, texts):
        rows, columns = [], []
        for r, text in enumerate(texts):
            for f in text:
                if f in self.index: rows.append(r); columns.append(self.index[f])
        return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(texts), len(self.index)))

class Corpus:
    def __init__(self, driver, kind, files):
        self.sets, self.hashes = {}, {}
        for path in files:
            raw = open(path, 'rb').read()
            run = subprocess.run([driver, 'facts', '--as', kind], input=raw, capture_output=True, check=True)
            self.sets[os.path.basename(path).rsplit('.', 1)[0]] = (read(path), [json.loads(l)['facts'] for l in run.stdout.decode().splitlines()])
            self.hashes[os.path.basename(path)] = hashlib.sha256(raw).hexdigest()
    def both(self, without=None):
        items = [d for k, (ds, _) in self.sets.items() if k != without for d in ds]
        facts = [f for k, (_, fs) in self.sets.items() if k != without for f in fs]
        return items, facts

class Sparse:
    """Logistic regression in two steps: an L1 penalty picks the facts that matter, an L2 penalty weighs them. Few facts a finding, so that it can be explained."""
    def __init__(self, x, y):
        picked = [np.abs(LogisticRegression(C=PICK_C, penalty='l1', solver='liblinear', max_iter=500, random_state=0).fit(x, np.array(y) == c).coef_[0]) > 1e-6
                  for c in (sorted(set(y)) if len(set(y)) > 2 else [1])]
        self.kept = np.flatnonzero(np.any(picked, axis=0))
        self.model = LogisticRegression(C=WEIGH_C, max_iter=1000, tol=1e-6).fit(x[:, self.kept], y)
        self.classes_, self.intercept_ = self.model.classes_, self.model.intercept_
        self.coef_ = np.zeros((len(self.model.coef_), x.shape[1])); self.coef_[:, self.kept] = self.model.coef_
    def decision_function(self, x): return self.model.decision_function(x[:, self.kept])
    def predict(self, x): return self.model.predict(x[:, self.kept])

def left_out(corpus, fit, predict):
    """For each set, what a model trained on the others says; in the order of the sets."""
    out = []
    for name, (_, facts) in corpus.sets.items():
        items, training = corpus.both(without=name)
        made = Facts(training)
        out.append(predict(fit(made(training), items), made(facts)))
    return np.concatenate(out)

def f1(gold, there):
    hit = np.sum(gold & there)
    return 2 * hit / (np.sum(gold) + np.sum(there)) if hit else 0.0

def cuts(gold, sums):
    """there, maybe, sure: whole-number cuts."""
    gold = np.asarray(gold, bool); order = np.argsort(-sums, kind='stable'); s, g = sums[order], gold[order]
    right = np.cumsum(g); count = np.arange(1, len(g) + 1)
    score = 2 * right / (np.sum(g) + count)
    near = np.flatnonzero(score >= np.max(score) - 0.005)  # the middle of where F1 is as good as best
    there = s[near[len(near) // 2]]
    def at_least(share):
        cut = None
        for i in range(len(s)):
            if i + 1 >= 8 and right[i] / count[i] >= share: cut = s[i]
        return cut if cut is not None else s[0] + 1
    maybe = max(there, at_least(0.75)); sure = max(maybe, at_least(0.95))
    return [int(np.floor(c * SCALE)) for c in (there, maybe, sure)]

class Writer:
    def __init__(self, corpus, about):
        self.corpus, self.targets = corpus, {}
        self.items, self.training = corpus.both()
        self.facts = Facts(self.training)
        self.x = self.facts(self.training)
        self.about = about
    def add(self, name, bias, weights, cut):
        kept = [[i, int(round(w * SCALE))] for i, w in enumerate(weights) if abs(round(w * SCALE)) >= SMALLEST]
        self.targets[name] = {'bias': int(round(bias * SCALE)), 'cuts': cut, 'weights': kept}
    def write(self, path, hashes):
        used = sorted({i for t in self.targets.values() for i, _ in t['weights']})
        place = {i: n for n, i in enumerate(used)}
        names = sorted(self.facts.index, key=self.facts.index.get)
        with open(path, 'w', encoding='utf8') as out:
            out.write('{"about": ' + json.dumps(self.about) + ',\n"scale": ' + str(SCALE) + ',\n"data": ' + json.dumps(hashes, indent=1) + ',\n')
            out.write('"features": ' + json.dumps([names[i] for i in used], indent=0) + ',\n"targets": {\n')
            lines = []
            for name, t in self.targets.items():
                weights = json.dumps([[place[i], w] for i, w in t['weights']], separators=(',', ':'))
                lines.append(f'"{name}": {{"bias": {t["bias"]}, "cuts": {json.dumps(t["cuts"])}, "weights": {weights}}}')
            out.write(',\n'.join(lines) + '\n}}\n')

def macro(gold, said):
    names = sorted(set(gold)); total = 0
    for n in names: total += f1(np.array([g == n for g in gold]), np.array([s == n for s in said]))
    return total / len(names)

def flags(writer, corpus, names, value, target, keep=None):
    scores = {}
    for name in names:
        fit = lambda x, items: Sparse(x, [value(d, name) for d in items])
        held = left_out(corpus, fit, lambda m, x: m.decision_function(x))
        gold = [value(d, name) for d in writer.items]
        if keep is not None: keep[name] = held
        model = fit(writer.x, writer.items)
        cut = cuts(gold, held)
        writer.add(target(name), model.intercept_[0], model.coef_[0], cut)
        scores[name] = f1(np.array(gold, bool), held * SCALE >= cut[0])
        g = np.array(gold, bool); share = lambda c: (f'{np.mean(g[held * SCALE >= c]):.2f} right of {np.sum(held * SCALE >= c)}' if np.any(held * SCALE >= c) else 'none')
        print(f'  {name}: F1 {scores[name]:.3f}, maybe {share(cut[1])}, sure {share(cut[2])}')
    return scores

def statements(driver, folder, out, also):
    corpus = Corpus(driver, 'statement', sorted(glob.glob(folder + '/*-statements.jsonl')) + [f for f in also if 'flags' in read(f)[0]])
    writer = Writer(corpus, 'Weights of the facts of a statement. Made by game/scoring/train/train.py from the files named under data.')
    fit = lambda x, items: Sparse(x, [d['label'] for d in items])
    said = left_out(corpus, fit, lambda m, x: m.predict(x))
    print(f'statements, each set left out in turn: class macro-F1 {macro([d["label"] for d in writer.items], list(said)):.3f}')
    start = 0
    for name, (items, _) in corpus.sets.items():
        print(f'  {name}: {macro([d["label"] for d in items], list(said[start:start + len(items)])):.3f}'); start += len(items)
    model = fit(writer.x, writer.items)
    for i, name in enumerate(model.classes_): writer.add('class.' + name, model.intercept_[i], model.coef_[i], [])
    names = list(writer.items[0]['flags'])
    scores = flags(writer, corpus, names, lambda d, n: int(d['flags'][n]), lambda n: 'flag.' + n)
    print(f'  mean flag F1 {np.mean(list(scores.values())):.3f}')
    writer.write(out + '/statement.json', corpus.hashes)

def overall_cuts(gold, raw):
    """Four rising cuts between 0 and 4 that keep the mean error smallest, found one after another."""
    gold, best = np.asarray(gold), [0.5, 1.5, 2.5, 3.5]
    grid = np.arange(0.2, 3.8, 0.05)
    for _ in range(4):
        for k in range(4):
            def cost(c):
                trial = sorted(best[:k] + [c] + best[k + 1:])
                return np.mean((np.searchsorted(trial, raw, side='right') - gold) ** 2)
            best[k] = min(grid, key=cost)
            best.sort()
    return [int(round(c * SCALE)) for c in best]

LIKELY, SURE, SURE_NOT = -0.3, 1.2, -1.5  # as in weigh.cpp

def found(names, sums):
    """The facts `overall` is made of: what is there, what is not, what stands together. `sums`: label -> sum of one reply."""
    there = [n for n in names if sums[n] > LIKELY]
    return ([('found.' if n in there else 'lacks.') + n for n in names] + ['surely.' + n for n in names if sums[n] > SURE] +
            ['surely-not.' + n for n in names if sums[n] < SURE_NOT] + [f'found.{a}.{b}' for i, a in enumerate(there) for b in there[i + 1:]])

LABELS = {'paraphrases_content': 'paraphrase', 'names_speaker_feeling': 'names-theirs', 'feeling_correct': 'feeling-fits', 'validates': 'validates',
          'checks_or_open_question': 'checks', 'rebuts_or_defends': 'rebuts', 'gives_advice': 'advises', 'makes_it_about_self': 'self',
          'judgment_or_contempt': 'judges', 'gaming': 'gaming', 'main_point': 'main-point'}

def value(item, name):
    if name == 'main_point': return int(item['labels']['paraphrases_content'] == 2)
    return int(item['labels'][name] > 0)

def overall(corpus, writer, held, out):
    """`held`: label -> sums for every reply, from models that did not see its set."""
    names = list(LABELS.values())
    texts = [found(names, {LABELS[n]: held[n][i] for n in LABELS}) for i in range(len(writer.items))]
    start, second = 0, Corpus.__new__(Corpus)
    second.sets, second.hashes = {}, corpus.hashes
    for name, (items, _) in corpus.sets.items():
        second.sets[name] = (items, texts[start:start + len(items)]); start += len(items)
    made = Writer(second, 'How a reply as a whole is weighed from what was found in it. Made by game/scoring/train/train.py from the files named under data.')
    fit = lambda x, items: Ridge(alpha=ALPHA, solver='cholesky').fit(x.toarray(), [d['overall'] for d in items])
    raw = left_out(second, fit, lambda m, x: m.predict(x.toarray()))
    gold = [d['overall'] for d in made.items]
    model, cut = fit(made.x, made.items), overall_cuts(gold, raw)
    made.add('overall', model.intercept_, model.coef_, cut)
    from scipy.stats import spearmanr
    print(f'  overall: rho {spearmanr(gold, np.searchsorted(np.array(cut) / SCALE, raw, side="right"))[0]:.3f}')
    made.write(out + '/overall.json', corpus.hashes)

def reflections(driver, folder, out, also, talk):
    corpus = Corpus(driver, 'reflection', sorted(glob.glob(folder + '/*-reflections.jsonl')) + [f for f in also if 'labels' in read(f)[0]])
    writer = Writer(corpus, 'Weights of the facts of a reply. Made by game/scoring/train/train.py from the files named under data.')
    print('reflections, each set left out in turn:')
    held = {}
    scores = flags(writer, corpus, list(LABELS), value, lambda n: n if n == 'main_point' else 'flag.' + n, held)
    print(f'  mean flag F1 {np.mean([v for n, v in scores.items() if n not in ("paraphrases_content", "main_point")]):.3f}')
    overall(corpus, writer, held, out)
    hashes = dict(corpus.hashes)
    path = out + '/reflection.json'
    if talk: hashes[os.path.basename(talk)] = talk_weights(driver, talk, writer)
    elif os.path.exists(path): keep_talk(path, writer, hashes)
    writer.write(path, hashes)

def talk_weights(driver, talk, writer):
    corpus = Corpus(driver, 'reflection', [talk])
    items, facts = corpus.both()
    folds = sorted({d['conv'] for d in items})
    part = {c: i % 5 for i, c in enumerate(folds)}
    name = next(iter(corpus.sets))
    corpus.sets = {f'{name}-{k}': ([d for d in items if part[d['conv']] == k], [f for d, f in zip(items, facts) if part[d['conv']] == k]) for k in range(5)}
    items, facts = corpus.both()
    value = lambda d: int(d['label'] == 'reflection')
    made = Facts(facts)
    fit = lambda x, ds: LogisticRegression(C=0.05, max_iter=1000, tol=1e-6).fit(x, [value(d) for d in ds])
    held = left_out(corpus, fit, lambda m, x: m.decision_function(x))
    gold = np.array([value(d) for d in items], bool)
    both = lambda c: (f1(gold, held >= c) + f1(~gold, held < c)) / 2
    best = max(np.arange(-1.5, 1.5, 0.02), key=both)
    print(f'counsellors’ talk, a fifth of the talks left out in turn: macro-F1 {both(best):.3f}')
    model = fit(made(facts), items)
    names = sorted(made.index, key=made.index.get)
    for f in names: writer.facts.index.setdefault(f, len(writer.facts.index))
    weights = np.zeros(len(writer.facts.index))
    for f, w in zip(names, model.coef_[0]): weights[writer.facts.index[f]] = w
    c = int(round(best * SCALE))
    writer.add('is_reflection', model.intercept_[0], weights, [c, c, c])
    return next(iter(corpus.hashes.values()))

def keep_talk(path, writer, hashes):
    old = json.load(open(path, encoding='utf8')); target = old['targets']['is_reflection']
    for i, _ in target['weights']: writer.facts.index.setdefault(old['features'][i], len(writer.facts.index))
    writer.targets['is_reflection'] = {**target, 'weights': [[writer.facts.index[old['features'][i]], w] for i, w in target['weights']]}
    for name, digest in old['data'].items(): hashes.setdefault(name, digest)

def harm(driver, folder, out):
    """Words of harm: as many disclosures as can be found with HARM_FALSE of the ordinary sentences caught, in sets left out."""
    corpus = Corpus(driver, 'harm', sorted(glob.glob(folder + '/harm-*.jsonl')))
    everyday = Corpus(driver, 'harm', sorted(glob.glob(folder + '/t*-statements.jsonl') + glob.glob(folder + '/t*-reflections.jsonl')))
    corpus.hashes.update(everyday.hashes)
    names, (_, facts) = list(corpus.sets), everyday.both()
    for i, name in enumerate(names): # everyday sentences are dealt out to the sets, so that each is left out once
        dealt = facts[i::len(names)]
        corpus.sets[name] = (corpus.sets[name][0] + [{'kind': 'ordinary'}] * len(dealt), corpus.sets[name][1] + dealt)
    writer = Writer(corpus, 'Weights of the facts that tell words of harm. Made by game/scoring/train/train.py from the files named under data.')
    gold = lambda ds: [int(d['kind'] != 'ordinary') for d in ds]
    near = lambda ds: np.array([d.get('id', '').startswith(HARM_NEAR) and d['kind'] == 'ordinary' for d in ds])
    fit = lambda x, ds: LogisticRegression(C=HARM_C, max_iter=1000, tol=1e-6).fit(x, gold(ds), sample_weight=np.where(near(ds), 0.3, 1.0))
    held = left_out(corpus, fit, lambda m, x: m.decision_function(x))
    g = np.array(gold(writer.items), bool)
    plain = ~g & ~near(writer.items)
    cut = np.quantile(held[plain], 1 - HARM_FALSE)
    model = fit(writer.x, writer.items)
    writer.add('harm', model.intercept_[0], model.coef_[0], [int(np.ceil(cut * SCALE))])
    print(f'words of harm, each set left out in turn: {np.mean(held[g] >= cut):.2f} of {g.sum()} found, {np.mean(held[plain] >= cut):.3f} of {np.sum(plain)} ordinary ones caught')
    writer.write(out + '/harm.json', corpus.hashes)

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--also', nargs='*', default=[])
    p.add_argument('driver'); p.add_argument('sentences'); p.add_argument('out'); p.add_argument('--talk')
    a = p.parse_args()
    statements(a.driver, a.sentences, a.out, a.also)
    reflections(a.driver, a.sentences, a.out, a.also, a.talk)
    harm(a.driver, a.sentences, a.out)

main()
