resource "aws_ebs_volume" "encrypted" {
  encrypted = true
}

resource "aws_ebs_snapshot" "of_encrypted" {
  volume_id = aws_ebs_volume.encrypted.id
}

# No snapshot is taken of it here.
resource "aws_ebs_volume" "other" {}

resource "aws_ebs_snapshot_copy" "encrypted" {
  source_snapshot_id = "snap-0123456789abcdef0"
  encrypted          = true
}
