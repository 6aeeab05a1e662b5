# SPDX-License-Identifier: Apache-2.0
"""_documents.py: many small articles, the same ones every time.

   in    _documents.py 500 > news.jsonl
   out   500 lines of {"id","text","outlet","published"}; every 50th id comes
         twice with other words, every 97th line is broken
"""
import json
import random
import sys

PLACES = ["Qusair", "Homs", "Aleppo", "Idlib", "Hama", "Deraa", "Raqqa",
          "Desa Qara", "Damaskus", "Palmyra"]
ARMIES = ["Tentara Suriah", "Pasukan pemerintah", "Milisi setempat",
          "Kelompok pejuang", "Pasukan Turki"]
SPEAKERS = ["seorang aktivis", "juru bicara militer", "warga setempat",
            "Observatorium Suriah", "sumber rumah sakit"]
DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
SENTENCES = [
    "{army} merebut {place} pada {day}, kata {speaker}.",
    "Sedikitnya {n} orang tewas dalam serangan udara di {place} pada {day}.",
    "{place} dikuasai {army} sejak pekan lalu, menurut {speaker}.",
    "Sekitar {n} keluarga mengungsi dari {place}, ujar {speaker}.",
    "Bentrokan antara {army} dan {other} pecah di {place} pada {day}.",
    "{speaker} mengatakan {n} orang terluka akibat ledakan bom di {place}.",
    "Hujan turun di {place} dan pasar tetap buka hingga sore.",
    "{army} didukung {other} dalam pertempuran itu.",
]


def sentence(rng):
    army, other = rng.sample(ARMIES, 2)
    text = rng.choice(SENTENCES).format(
        army=army, other=other, place=rng.choice(PLACES), day=rng.choice(DAYS),
        speaker=rng.choice(SPEAKERS), n=rng.randint(2, 900))
    return text[0].upper() + text[1:]


def main():
    rng = random.Random(20130525)
    for i in range(int(sys.argv[1])):
        if i % 97 == 96:
            print('{"id": "broken", "text": ')
            continue
        again = i % 50 == 49
        paragraphs = [" ".join(sentence(rng) for _ in range(rng.randint(1, 4)))
                      for _ in range(rng.randint(1, 6))]
        print(json.dumps({
            "id": f"news-{i - 20 if again else i:04d}",
            "text": "\n\n".join(paragraphs),
            "outlet": rng.choice(["Kabar Timur", "Warta Pagi", None]),
            "published": f"2013-05-{rng.randint(1, 28):02d}",
        }, ensure_ascii=False))


if __name__ == "__main__":
    main()
