from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0001_initial")]

    operations = [
        # Rows of before have none; it is worked out from the body until they are written again.
        migrations.AddField("occasionrow", "summary", models.TextField(blank=True, default="")),
    ]
