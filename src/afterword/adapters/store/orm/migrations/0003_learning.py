from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0002_summary")]

    operations = [
        # Rows of before have none; it is worked out from the body until they are written again.
        migrations.AddField("occasionrow", "past", models.TextField(blank=True, default="")),
        migrations.CreateModel(
            name="CardRow",
            fields=[
                ("key", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("due", models.DateTimeField(db_index=True)),
                ("body", models.TextField()),
            ],
            options={"db_table": "card", "ordering": ("due", "key")},
        ),
        migrations.CreateModel(
            name="ComingRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("body", models.TextField()),
            ],
            options={"db_table": "coming"},
        ),
    ]
