"""The parts that the Word templates are made of; tools/make_templates.py puts them together."""
