#!/usr/bin/env python3
"""Makes assets/language/en/harm_words.json: the single words that, beside the phrases, help to tell words of harm from hot but ordinary ones.

usage: pick_harm_words.py SENTENCES > harm_words.json      SENTENCES: folder of harm-*.jsonl and t*.jsonl

A word is kept when it stands in FEWEST sentences or more and a sparse logistic regression over single words gives it a weight either way. Read the list before it is used: a name, or a word of one story only, has no place in it. Needs python3-sklearn.
"""
import collections, glob, json, re, sys
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

FEWEST, PICK_C = 5, 0.6
NEVER = set('''monday tuesday wednesday thursday friday saturday sunday sundays january february march april june july august september october november december
one two three four five six seven eight nine ten eleven twelve twenty forty fifty half first last second today tomorrow tonight yesterday yday weekend year month months week
weeks day days hour hours minute minutes the and for that thats this those them then there they with was were what when where which while who whole why will would wouldnt work
works yeah yer you youd your youre youve yuh its ive has had have havent hes her him his she shes our out over abt about across also are been before being both but came can cant
come coming cos could couldnt did didnt does doesnt don done dont dey from get gets getting gives goes going good got here into just knew know knows like make makes made meant
more much new not now old only put rather real same saw say says see seen send should shouldnt since take takes ten than thank think till too took tell tells told two until use used want wants went'''.split())  # too general, or of one story

def words(text):
    return set(re.findall(r'[a-z]{3,}', text.lower().replace("'", '').replace('’', ''))) - NEVER

def main():
    texts, harm = [], []
    for path in sorted(glob.glob(sys.argv[1] + '/*.jsonl')):
        for line in open(path, encoding='utf8'):
            item = json.loads(line)
            texts.append(words(item['text'])); harm.append(item.get('kind', 'ordinary') != 'ordinary')
    count = collections.Counter(w for t in texts for w in t)
    index = {w: i for i, w in enumerate(sorted(w for w in count if count[w] >= FEWEST))}
    at = [(r, index[w]) for r, t in enumerate(texts) for w in t if w in index]
    x = csr_matrix((np.ones(len(at)), zip(*at)), shape=(len(texts), len(index)))
    model = LogisticRegression(C=PICK_C, penalty='l1', solver='liblinear', random_state=0, max_iter=500).fit(x, harm)
    kept = sorted(w for w, i in index.items() if abs(model.coef_[0][i]) > 1e-6)
    print(json.dumps({'about': 'Single words that help to tell words of harm from ordinary ones, for or against. Picked by game/scoring/train/pick_harm_words.py.',
                      'classes': {'harmword:' + w: [w + '*'] for w in kept}}, indent=0))

main()
