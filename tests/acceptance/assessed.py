"""A meeting's folder with a strategic assessment: the worked example, and two workbooks written as an officer would."""

from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import find_kind

ASSESSMENT = {
    "Assessment": [
        {
            "Title": "Strategic Assessment",
            "Subtitle": "Delivering Safer Communities",
            "Year": "2014/15",
            "Last year": "2013/14",
            "Data period": "April 2010 to March 2013",
            "Version": "V2",
        }
    ],
    "Chapters": [
        {
            "ID": "ASB",
            "Order": 1,
            "Title": "Anti-social behaviour",
            "Was a priority": "Yes",
            "Recommendation": "Keep",
            "Reason": "Volumes remain high in five wards.[footnote wards]",
            "Definition": "Acting in a manner that caused harassment, alarm or distress.",
            "Headline table": "Crime",
            "Headline measure": "Anti-social behaviour",
            "Evidence": "Incidents {figures.crime.anti_social_behaviour.sentence}, as {shown.asb_chart} shows.",
            "Delivered": "Hosted the weekly meeting.\nWorked with licence holders.",
            "Planned": "Work in rural hot spots.",
            "Conclusion": "It has fallen, and five wards have over half of it.",
        },
        {
            "ID": "SM",
            "Order": 2,
            "Title": "Substance misuse",
            "Was a priority": "Yes",
            "Recommendation": "Make cross-cutting",
            "Reason": "It runs through everything else.",
            "Headline table": "Crime",
            "Headline measure": "Drug offences",
            "Evidence": "Offences fell slightly.",
        },
        {
            "ID": "TH",
            "Order": 3,
            "Title": "Shoplifting",
            "Was a priority": "No",
            "Recommendation": "Add",
            "Reason": "It has grown in the town centre.",
            "Headline table": "Crime",
            "Headline measure": "Shoplifting",
            "Title as a priority": "Theft from shops",
        },
    ],
    "Narrative": [
        {"Section": "Executive summary", "Text": "The chapters lead to two priorities."},
        {"Section": "Purpose", "Text": "It informs the plan."},
        {"Section": "Crime overview", "Heading": "Annual changes", "Text": "See {shown.crime}."},
        {"Section": "Demographics", "Text": "There are 155,800 residents."},
        {"Section": "Other appendix", "Heading": "Terrorism", "Text": "The threat is severe."},
    ],
    "Themes": [{"Title": "Safeguarding", "Chapters": "ASB"}],
    "Footnotes": [{"ID": "wards", "Text": "High Street, Shepway North, Fant, Park Wood and East."}],
    "Sources": [{"Source": "Kent Police", "Period": "April 2010 to March 2013", "Validity": "As recorded."}],
}
STATISTICS = {
    "Tables": [
        {
            "ID": "Crime",
            "Title": "Recorded crime in Maidstone, three years",
            "Rows are": "Crime type",
            "Unit": "Number",
            "Good is": "Lower",
            "Period": "April 2010 to March 2013",
            "Source": "Kent Police",
            "Standing": "Published",
        }
    ],
    "Shown": [
        {"ID": "Crime", "Table": "Crime", "Shown as": "Table", "Chapter": "Annual changes", "Also print": "% change"},
        {
            "ID": "ASB chart",
            "Table": "Crime",
            "Shown as": "Column chart",
            "Chapter": "ASB",
            "Title": "Incidents of anti-social behaviour",
            "Rows": "Anti-social behaviour",
        },
    ],
}
PASTED = {
    "Crime": [
        ["Crime type", "2010/2011", "2011/2012", "2012/2013"],
        ["Anti-social behaviour", 5254, 5382, 4326],
        ["Drug offences", 501, 422, 415],
        ["Shoplifting", 971, 913, 994],
    ]
}


def add_assessment(folder):
    """Give the folder with an assessment in it, and with statistics of its own in place of the example’s."""
    books = {
        "assessment.xlsx": write_workbook(find_kind("assessment"), ASSESSMENT),
        "statistics.xlsx": write_workbook(find_kind("statistics"), STATISTICS, PASTED),
    }
    for name, data in books.items():
        (folder / "spreadsheets" / name).write_bytes(data)
    return folder
