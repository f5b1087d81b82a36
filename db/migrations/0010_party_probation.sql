INSERT INTO `rules` (`id`, `code`, `title`, `from`, `at_least`, `basis`, `is_unverified`)
	SELECT 'rule-party-probation', 'party-probation', 'Thời kỳ dự bị của đảng viên', '2011-01-19', 12, 'Điều lệ Đảng, Điều 5', 1
		WHERE EXISTS (SELECT 1 FROM `rules`);
