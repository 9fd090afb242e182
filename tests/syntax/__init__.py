"""The language, form by form: what each statement is read as, and what is said of a wrong one."""
