#!/usr/bin/env bash
# Makes the pictures of the manual from the worked example, as LibreOffice lays it out.
# Needs orderpaper, LibreOffice (Writer and Calc), poppler's pdftoppm and pdftotext, and ImageMagick.
# Run it where orderpaper is on the path:  docs/pictures/make.sh
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

to_pdf() { soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$1" "${@:2}" >/dev/null 2>&1; }

# page FILE WORDS: the number of the first page that has the words
page() {
    local last n
    last="$(pdfinfo "$1" | awk '/^Pages/ {print $2}')"
    for ((n = 1; n <= last; n++)); do
        if pdftotext -layout -f "$n" -l "$n" "$1" - | grep -q -- "$2"; then echo "$n"; return; fi
    done
    echo "no page of $1 has: $2" >&2
    return 1
}

# picture PDF PAGE DPI NAME: that page as a PNG in the work folder
picture() { pdftoppm -png -r "$3" -f "$2" -l "$2" -singlefile "$1" "$work/$4"; }

FRAME=(-bordercolor '#8a8a8a' -border 1)
LIGHT=(+dither -colors 64 -strip -define png:compression-level=9 -define png:exclude-chunks=date,time)

# whole NAME: the page with a thin frame; cut NAME: only what is printed on it, foot left off
whole() { convert "$work/$1.png" "${FRAME[@]}" "${LIGHT[@]}" "PNG8:$here/$1.png"; }
cut() {
    convert "$work/$1.png" -gravity south -chop "0x${2:-60}" -trim +repage -bordercolor white -border 12 \
        "${FRAME[@]}" "${LIGHT[@]}" "PNG8:$here/$1.png"
}

orderpaper new "$work/meeting" --example >/dev/null
orderpaper draft "$work/meeting" >/dev/null || test $? -eq 1
to_pdf "$work/papers" "$work/meeting/output/"*.docx
to_pdf "$work/books" "$work/meeting/spreadsheets/"*.xlsx
report="$(ls "$work/papers/"*Report*.pdf)" plan="$(ls "$work/papers/"*Appendix*.pdf)"
minutes="$(ls "$work/papers/"*Minutes*.pdf)" agenda="$(ls "$work/papers/"Agenda*.pdf)"
implications="$(ls "$work/papers/"*Implications*.pdf)"

# the papers
picture "$report" 1 70 report-page; whole report-page
n=0
for paper in "$agenda" "$minutes" "$report" "$implications" "$plan"; do
    n=$((n + 1)); picture "$paper" 1 45 "small-$n"
done
montage "$work/small-"[1-5].png -tile 3x -geometry +8+8 -background white -bordercolor '#8a8a8a' -border 1 "$work/papers.png"
convert "$work/papers.png" "${LIGHT[@]}" "PNG8:$here/papers.png"
picture "$plan" "$(page "$plan" 'To be supplied: lead')" 80 to-be-supplied; whole to-be-supplied
picture "$report" "$(page "$report" '(a) ')" 60 implications; whole implications

# a review copy: the row that is to be cleared
SOURCE_DATE_EPOCH=1488758400 orderpaper circulate "$work/meeting" --to legal >/dev/null
to_pdf "$work/review" "$work/meeting/output/review/"*.docx
review="$(ls "$work/review/"*.pdf)"
picture "$review" "$(page "$review" 'Choose')" 75 review-copy; whole review-copy

# the strategic assessment: a chapter and its tables, beside the chart of the months
example="$here/../../examples/2014-15-assessment"
mkdir "$work/assessment"; cp -r "$example/spreadsheets" "$example/templates" "$work/assessment/"
orderpaper draft "$work/assessment" >/dev/null || test $? -eq 1
to_pdf "$work/papers" "$work/assessment/output/"*.docx
assessment="$(ls "$work/papers/"Strategic*.pdf)"
n=0
for words in 'Headlines$' 'Chart 2: ' 'Table 6: '; do
    n=$((n + 1)); last="$(pdfinfo "$assessment" | awk '/^Pages/ {print $2}')"
    for ((at = last; at > 2; at--)); do
        if pdftotext -layout -f "$at" -l "$at" "$assessment" - | grep -- "$words" >/dev/null; then break; fi
    done
    picture "$assessment" "$at" 50 "assessed-$n"
done
montage "$work/assessed-"[1-3].png -tile 3x -geometry +8+8 -background white -bordercolor '#8a8a8a' -border 1 "$work/assessment.png"
convert "$work/assessment.png" "${LIGHT[@]}" "PNG8:$here/assessment.png"

# the workbooks
picture "$work/books/plan.pdf" 1 65 workbook-read-me; cut workbook-read-me 80
picture "$work/books/plan.pdf" "$(page "$work/books/plan.pdf" 'OCG1')" 100 workbook-actions; cut workbook-actions
picture "$work/books/report.pdf" 2 75 workbook-report; cut workbook-report
picture "$work/books/meeting.pdf" "$(page "$work/books/meeting.pdf" 'Paper file')" 100 workbook-agenda; cut workbook-agenda
picture "$work/books/statistics.pdf" 2 110 workbook-tables; cut workbook-tables
picture "$work/books/statistics.pdf" "$(page "$work/books/statistics.pdf" '› Road')" 90 workbook-pasted; cut workbook-pasted

# another look: what changing a colour in the template's heading styles does
python3 - "$work/meeting/templates/committee report.docx" <<'PY'
import io, sys, zipfile
path = sys.argv[1]
old = zipfile.ZipFile(io.BytesIO(open(path, "rb").read()))
with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
    for name in old.namelist():
        data = old.read(name)
        new.writestr(name, data.replace(b"1F3864", b"7B1E3A") if name == "word/styles.xml" else data)
PY
orderpaper draft "$work/meeting" --only report >/dev/null || test $? -eq 1
to_pdf "$work/papers" "$work/meeting/output/"*Report*.docx
picture "$report" 1 45 other
montage "$work/small-3.png" "$work/other.png" -tile 2x -geometry +8+8 -background white -bordercolor '#8a8a8a' -border 1 "$work/look.png"
convert "$work/look.png" "${LIGHT[@]}" "PNG8:$here/look.png"
ls -l "$here"/*.png | awk '{print $5, $NF}'
