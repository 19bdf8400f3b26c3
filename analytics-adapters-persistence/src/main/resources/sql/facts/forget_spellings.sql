-- Takes out the texts of all questions.
delete from analytics_spelling
